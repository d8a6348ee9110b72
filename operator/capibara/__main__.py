from capibara.main import main

main()
