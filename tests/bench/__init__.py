"""`make bench`: what the operator costs, against a bare client and a plain SDK loop in the same run.

Machines are noisy, so ratios count; nothing here is an assertion.
"""
