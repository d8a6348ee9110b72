"""A real node: kubelet, containerd and kube-proxy beside a control plane, in namespaces of their own.

`make e2e` runs it. build: its programs, from source, once. configuration: what each of them reads. start, inside: the
scripts that open and fill the namespaces. node: all that as one thing. sandboxes, load: what the operator talks to, and
who talks to it. journey: what is done with the chart, and what must come out; replicas, versions, localserver: parts of
it. release: what they all do.
"""
