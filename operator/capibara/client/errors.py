"""What can go wrong around an execution. Its own failure is no exception: it is a result with `success` False.

IntegrationError
├── InvalidRequest        what was asked for cannot be an execution: change the arguments
├── NoCluster             there is no cluster to talk to
├── ClusterUnavailable    there is one, and it does not answer
├── NotInstalled          it answers, and does not know our kinds, or has no such namespace
├── PermissionDenied      it knows them, and not us, or does not let us
├── OperatorSilent        the execution was written, and no operator looks at it
├── NoSuchExecution       there is none of that name
├── NotKept               it left no such output, or that is kept nowhere that we can read
├── WaitTimeout           it has not ended in the time that the caller would wait (also a TimeoutError)
├── ClientClosed          the client was closed while it was waited for
└── ExecutionDeleted      somebody deleted it while we waited

Every message says what the reader can do.
"""

from __future__ import annotations


class IntegrationError(Exception):
    pass


class InvalidRequest(IntegrationError, ValueError):
    pass


class NoCluster(IntegrationError):
    pass


class ClusterUnavailable(IntegrationError):
    pass


class NotInstalled(IntegrationError):
    pass


class PermissionDenied(IntegrationError):
    pass


class OperatorSilent(IntegrationError):
    pass


class ExecutionDeleted(IntegrationError):
    pass


class NoSuchExecution(IntegrationError):
    pass


class NotKept(IntegrationError):
    pass


class WaitTimeout(IntegrationError, TimeoutError):
    pass


class ClientClosed(IntegrationError):
    pass
