import type { Words } from "./en"

/** Todas las palabras de la página, en español. */
export const es: Words = {
  language: "Español",
  skip: "Ir al contenido",
  nav: {
    label: "Páginas", executions: "Ejecuciones", templates: "Plantillas", sandboxes: "Sandboxes", queue: "Cola", costs: "Costes",
    run: "Ejecutar código",
  },
  common: {
    namespace: "Namespace", allNamespaces: "Todos los namespaces", name: "Nombre", template: "Plantilla", language: "Lenguaje", phase: "Fase",
    reason: "Motivo", caller: "Autor", owner: "Operador", cost: "Coste", duration: "Duración", exitCode: "Código de salida", exit: "Cód. salida", created: "Creada",
    started: "Inicio", finished: "Fin", age: "Edad", type: "Tipo", message: "Mensaje", count: "Veces", when: "Cuándo", size: "Tamaño",
    memory: "Memoria", cpu: "CPU", total: "Total", close: "Cerrar", download: "Descargar", copy: "Copiar", copied: "Copiado", loading: "Cargando…",
    none: "Ninguno", yes: "Sí", no: "No", back: "Volver", retry: "Reintentar", automatic: "Automático", any: "Todas", unknown: "No se sabe",
    notHere: "Todavía no hay nada aquí.", path: "Ruta", value: "Valor", seconds: "s", of: "de",
  },
  session: {
    title: "Iniciar sesión", intro: "Pegue un token de su cuenta del clúster. Se envía una vez a esta pasarela y se guarda en una cookie que los scripts no pueden leer.",
    token: "Token", signIn: "Entrar", signOut: "Salir", refused: "El token no fue aceptado.", once: "Entrando con el enlace…",
    onceFailed: "El enlace ya se usó o es demasiado antiguo. Ejecute capibara dashboard otra vez, o pegue un token.",
    hint: "Un token para esta pasarela:", user: "Sesión de", local: "local", expired: "La sesión terminó. Entre otra vez.",
    proxied: "No ha iniciado sesión, o la sesión terminó. Si entrar no cambia nada, salga primero.",
  },
  link: {
    live: "En vivo", connecting: "Conectando", away: "Reconectando",
    awayDetail: "Lo que se ve es el último estado conocido; continúa por sí solo.",
  },
  theme: { label: "Colores", system: "Como el sistema", light: "Claro", dark: "Oscuro" },
  languageLabel: "Idioma de la página",
  phase: {
    Pending: "Pendiente", Queued: "En cola", Running: "En curso", Succeeded: "Correcta", Failed: "Fallida", Cancelled: "Cancelada",
    Suspended: "Suspendida", New: "Nueva",
  },
  executions: {
    title: "Ejecuciones", search: "Buscar nombre, plantilla, autor, motivo", searchHint: "Pulse / para buscar", filters: "Filtros",
    empty: "Todavía no hay ejecuciones.", noMatch: "Nada cumple los filtros.", clear: "Quitar filtros",
    shown: (shown, all) => (shown === all ? `${all} ejecuciones` : `${shown} de ${all} ejecuciones`),
  },
  execution: {
    code: "Código", codeFrom: "El código está en un ConfigMap:", stdout: "Salida estándar", stderr: "Salida de errores", noOutput: "Sin salida.",
    waitingForOutput: "Todavía no ha escrito nada.", truncated: "Aquí falta la parte central.", gap: "… aquí falta parte de la salida …\n", whole: "Salida completa",
    bytes: (bytes) => `${bytes} en total`, error: "Error", traceback: "Traza", results: "Resultados", result: "Resultado", files: "Ficheros",
    allResults: "Todos los resultados", omittedResults: (count) => (count === 1 ? "Aquí falta 1 resultado más." : `Aquí faltan ${count} resultados más.`),
    truncatedResults: "También a la lista guardada le falta algo.", omittedFiles: (count) => (count === 1 ? "1 fichero más no volvió." : `${count} ficheros más no volvieron.`),
    omitted: "Demasiado grande para guardarlo aquí.", attempts: "Intentos", attempt: "Intento", events: "Eventos", noEvents: "Sin eventos.", yaml: "YAML", details: "Detalles",
    timings: "Tiempos", queued: "En cola", acquire: "Obtener un sandbox", runTime: "En curso", collect: "Recoger", totalTime: "En total",
    sandbox: "Sandbox", cpuTime: "Tiempo de CPU", memoryPeak: "Memoria máxima", limits: "Límites", deadline: "Plazo", via: "Elegida por", cached: "Resultado de",
    enforcement: "Aplicado por", frame: "HTML del resultado, en un marco sin acceso a esta página", chart: "Gráfico", table: "Tabla", picture: "Imagen", text: "Texto",
    rows: (shown, all) => (shown === all ? `${all} filas` : `primeras ${shown} de ${all} filas`), stdin: "Entrada estándar", query: "Consulta",
    steps: { created: "Creada", queued: "En cola", started: "Inicio", running: "En curso", ended: "Fin" },
    gone: "Esta ejecución fue borrada.", missing: "No existe tal ejecución.",
  },
  actions: {
    cancel: "Cancelar", suspend: "Suspender", resume: "Reanudar", rerun: "Repetir", cancelTitle: "¿Cancelar esta ejecución?",
    cancelText: "Termina ahora, esté en curso o en espera. No se puede deshacer.", cancelYes: "Cancelar ejecución", keep: "Dejarla", failed: "No se pudo hacer",
    done: { cancel: "Va a terminar.", suspend: "Queda retenida.", resume: "Continúa.", rerun: "Se repite como una ejecución nueva." },
  },
  run: {
    title: "Ejecutar código", code: "Código", placeholder: "print(6 * 7)", submit: "Ejecutar", timeout: "Límite en segundos", notAllowed: "No puede crear ejecuciones en este namespace.",
    shortcut: "Ctrl+Intro lo ejecuta",
  },
  templates: {
    title: "Plantillas", ready: "Lista", notReady: "No lista", pool: "Reserva", packages: "Paquetes", languages: "Lenguajes", executions: "Ejecuciones", empty: "No hay plantillas.",
    edit: "Editar", review: "Revisar cambios", apply: "Aplicar", editing: "Editar como YAML", changes: "Cambios", noChanges: "No cambia nada.", applied: "Aplicado.",
    buildLog: "Registro de construcción", noBuildLog: "Sin registro.", content: "Contenido", base: "Base", egress: "Red", deadline: "Plazo", discard: "Descartar", lastPart: "el final",
  },
  sandboxes: {
    title: "Sandboxes", id: "Sandbox", execution: "Ejecución", orphan: "Huérfano", orphanHint: "Su ejecución terminó o ya no existe; los operadores lo destruirán.", empty: "No hay sandboxes.", pool: "En reserva",
    count: (count) => (count === 1 ? "1 sandbox" : `${count} sandboxes`),
  },
  queue: {
    title: "Cola y presupuestos", operators: "Operadores", namespaces: "Namespaces", running: "En curso", queued: "En espera", none: "Nada en curso y nada en espera.",
    places: "Sandboxes ocupados", waiting: "En espera", creations: "Creaciones por segundo", ofANamespace: "Máximo por namespace", scope: "Atiende", renewed: "Última señal",
    noLimit: "Sin límite", state: "Estado", active: "Activo", standby: "En reserva", gone: "Perdido", noOperators: "No hay ningún operador.", notForYou: "No puede ver los Leases de los operadores, que indican sus presupuestos.",
  },
  costs: {
    title: "Coste en el tiempo", days: (days) => `${days} días`, period: "Periodo", perDay: "Coste por día, en dólares", byTemplate: "Por plantilla", total: "Total",
    runTime: "Tiempo de ejecución", runs: "Ejecuciones", empty: "No se conoce ningún coste de este periodo.", estimate: "Estimaciones de lo que cobra E2B, para las ejecuciones que aún se guardan.",
  },
  problem: { title: "No se pudo hacer", forbidden: "No puede ver esto.", network: "La pasarela no responde.", remedy: "Qué hacer", page: "No se puede mostrar esta página.", result: "No se puede mostrar este resultado.", reload: "Recargar la página" },
}
