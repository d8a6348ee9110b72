"""The chart's generated half: its values as a model, and what is written from it. The other half is helm/capibara."""
