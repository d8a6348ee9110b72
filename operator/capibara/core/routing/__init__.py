"""From what an execution says about its work to a template: fields, then the customer's keywords, then a model.

`choice` has the order, `keywords` the customer's words, `features` what the model sees of a query, and `model` the
arithmetic. All pure: the model's weights come as bytes, and `capibara.router` reads them.
"""
