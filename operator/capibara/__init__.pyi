from capibara.client import E2BIntegration as E2BIntegration
from capibara.client import E2BIntegrationSync as E2BIntegrationSync
from capibara.client import ExecutionResult as ExecutionResult
from capibara.client import IntegrationError as IntegrationError
from capibara.client import process_ia_request as process_ia_request

__version__: str
CLIENT_NAMES: frozenset[str]
