"""Which language a piece of code is in: `model.detect`. It counts what `tokens` finds, and weighs it by `weights`."""
