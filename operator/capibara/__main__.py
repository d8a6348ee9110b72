from capibara.cli.app import main

main()
