"""The hands to sandboxes: everything the operator does at E2B goes through here.

`base` is the contract, `errors` what may go wrong, `e2b` the one implementation (and the only importer of the E2B
SDK), `fake` the same contract in memory. No decision lives here: a backend does what it is told and says what it saw.
"""
