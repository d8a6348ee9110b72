{{- define "capibara.name" -}}
{{- if contains "capibara" .Release.Name }}{{ .Release.Name | trunc 52 | trimSuffix "-" }}{{ else }}{{ printf "%s-capibara" .Release.Name | trunc 52 | trimSuffix "-" }}{{ end }}
{{- end }}

{{- define "capibara.serviceAccount" -}}
{{ .Values.serviceAccount.name | default (include "capibara.name" .) }}
{{- end }}

{{- define "capibara.selector" -}}
app.kubernetes.io/name: capibara
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "capibara.labels" -}}
{{ include "capibara.selector" . }}
{{ include "capibara.release" . }}
{{- end }}

{{- /* The local server's pod: none of the operator's selectors may mean it. */ -}}
{{- define "capibara.localSelector" -}}
app.kubernetes.io/name: capibara-local
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- /* The gateways' pods: neither. */ -}}
{{- define "capibara.gatewaySelector" -}}
app.kubernetes.io/name: capibara-gateway
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "capibara.localUrl" -}}
http://{{ include "capibara.name" . }}-local.{{ .Release.Namespace }}.svc:3000
{{- end }}

{{- define "capibara.release" -}}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end }}

{{- define "capibara.image" -}}
{{ .image.repository }}{{ if .image.digest }}@{{ .image.digest }}{{ else }}:{{ .image.tag | default .root.Chart.AppVersion }}{{ end }}
{{- end }}

{{- /* A setting as its environment variable: text as it is, all else as JSON (large numbers stay whole). */ -}}
{{- define "capibara.setting" -}}
- name: CAPIBARA_{{ .key | snakecase | upper }}
  value: {{ if kindIs "string" .value }}{{ .value | quote }}{{ else }}{{ .value | toJson | quote }}{{ end }}
{{- end }}
