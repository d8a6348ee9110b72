"""Which language a piece of code is in: `model.detect`. What it counts is in `tokens`, what that weighs in `weights`."""
