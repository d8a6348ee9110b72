"""Run code from Python: a kind of work, a dynamic request, a question in words, several at once.

With `capibara up` running: eval "$(capibara env)" && python examples/python/ask.py
"""

import asyncio

from capibara import E2BIntegration


async def main() -> None:
    async with E2BIntegration() as e2b_integration:
        result = await e2b_integration.process_code_request(
            code="print('Hola desde sandbox dinámico!')",
            task_type="quick",
            metadata={"request_type": "dynamic", "requirements": {"timeout": 120, "memory_limit_mb": 256}},
        )
        print(result["template_used"], result["logs"]["stdout"].strip())

        result = await e2b_integration.process_ia_request("analiza las ventas del trimestre", "sum([120, 80, 95])")
        print(result["template_used"], result["result"])

        result = await e2b_integration.process_code_request("1 / 0")
        print(result["success"], result["error"])

        squares = await asyncio.gather(
            *(e2b_integration.process_code_request(f"{n} ** 2", template_id="quick_script") for n in range(5))
        )
        print([square["result"] for square in squares])


if __name__ == "__main__":
    asyncio.run(main())
