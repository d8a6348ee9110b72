"""The Python kernel: an IPython shell that libraries take for a notebook's, without Jupyter's sockets.

Not ipykernel itself: its imports (pyzmq, tornado, jupyter_client) cost as much time and memory again as IPython's, and
a pipe to the guest needs none of them. The shell has the name ZMQInteractiveShell because libraries ask for it.
"""
