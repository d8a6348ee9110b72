"""Templates: what they are, how they are built, where they are kept. No HTTP here; `api/templates.py` is the door.

recipe    what a build asks for and what a template is: plain data
images    names of images -> ours
steps     what each step runs, and what it changes in the context
commands  running something in a sandbox
layers    the folders that steps leave, content-addressed and collected
store     templates on disk, by name
builder   one build, from recipe to template
builds    all of this server's builds
"""
