"""`python -m capibara_local` is `capibara-local`."""

from .main import main

main()
