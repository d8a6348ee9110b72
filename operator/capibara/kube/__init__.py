"""The hands to Kubernetes: one connection for kopf, status writes and reads.

The only importer of the Kubernetes client, which is used for what it knows best: where the cluster is and who we are
(kubeconfig, exec plugins, service accounts). Requests go through aiohttp: a status write costs 0.3 ms of CPU there.
"""
