"""From what an execution says about its work to a template: fields, then the customer's keywords, then a model.

`choice` has the order, `keywords` the customer's words, `examples` those of templates, `answer` what a router
elsewhere said, `features` what the model sees of a query, `model` the arithmetic. All pure: the weights come as bytes,
and `capibara.router` reads them.
"""
