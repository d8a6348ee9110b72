-- Health of CodeExecution and SandboxTemplate for Argo CD: what Ready says of the generation that Argo CD applied.
local health = {status = "Progressing", message = "The operator has not seen it yet."}
local status = obj.status
if status == nil or status.observedGeneration ~= obj.metadata.generation then
  return health
end
for _, condition in ipairs(status.conditions or {}) do
  if condition.type == "Ready" then
    if condition.reason == "Suspended" then
      health.status = "Suspended"
    elseif condition.status == "True" then
      health.status = "Healthy"
    elseif condition.status == "False" then
      health.status = "Degraded"
    end
  end
  -- One condition has the message: Succeeded of an execution, Ready of a template.
  if condition.type == "Succeeded" or (condition.type == "Ready" and condition.message ~= "") then
    health.message = condition.message
  end
end
return health
