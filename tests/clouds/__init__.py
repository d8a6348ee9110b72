"""The output store on emulators of the clouds whose servers no Go module has: `make clouds`."""
