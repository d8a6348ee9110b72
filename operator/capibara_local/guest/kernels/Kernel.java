// The Java kernel: cells are snippets of JShell, evaluated in this JVM. Speaks the lines of guest/lines.py; run as a
// single-file program with the two descriptors' numbers. What a cell prints goes to descriptors 1 and 2, which the guest
// reads itself. An interrupt is a request among the others: read at once, in its order, it cannot meet a later cell.

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import jdk.jshell.EvalException;
import jdk.jshell.ExpressionSnippet;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.UnresolvedReferenceException;

public class Kernel {
    // those of jshell's own DEFAULT start-up
    private static final List<String> IMPORTS = List.of(
        "java.io.*", "java.math.*", "java.net.*", "java.nio.file.*", "java.util.*", "java.util.concurrent.*",
        "java.util.function.*", "java.util.prefs.*", "java.util.regex.*", "java.util.stream.*");

    private final OutputStream answers;
    private final BlockingQueue<Map<String, Object>> cells = new LinkedBlockingQueue<>();
    private final JShell shell = JShell.builder().executionEngine("local").build();
    private final Map<String, String> environment = writableEnvironment();
    private boolean running; // a cell; with `interrupted` guarded by this object's lock
    private boolean interrupted;

    private Kernel(OutputStream answers) {
        this.answers = answers;
        for (String name : IMPORTS) shell.eval("import " + name + ";");
    }

    public static void main(String[] arguments) throws Exception {
        OutputStream answers = new FileOutputStream("/dev/fd/" + arguments[1]);
        Kernel kernel = new Kernel(answers);
        Thread reader = new Thread(() -> kernel.read("/dev/fd/" + arguments[0]), "requests");
        reader.setDaemon(true);
        reader.start();
        kernel.send("ready", Map.of());
        while (true) kernel.run(kernel.cells.take());
    }

    /** Until the guest closes the pipe, which ends the kernel. */
    private void read(String path) {
        try (var lines = new BufferedReader(new InputStreamReader(new FileInputStream(path), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, Object> request = new Json(line).object();
                if (request.containsKey("interrupt")) interrupt();
                else cells.add(request);
            }
        } catch (IOException broken) {
            broken.printStackTrace();
        }
        System.exit(0);
    }

    private synchronized void interrupt() {
        if (!running) return;
        interrupted = true;
        shell.stop();
    }

    private synchronized boolean isInterrupted() {
        return interrupted;
    }

    private synchronized void setRunning(boolean now) {
        running = now;
        interrupted = false;
    }

    private void run(Map<String, Object> request) throws IOException {
        if (request.containsKey("settle")) { // every interrupt before it has been read
            send("settled", Map.of());
            return;
        }
        setRunning(true);
        Map<String, String> before = new HashMap<>(environment);
        environment.putAll(strings(request.get("globals")));
        before.putAll(strings(request.get("globals")));
        environment.putAll(strings(request.get("envs")));
        try {
            evaluate((String) request.get("code"));
        } finally {
            environment.clear();
            environment.putAll(before);
            setRunning(false);
            System.out.flush();
            System.err.flush();
            send("done", Map.of());
        }
    }

    /** Snippet by snippet, to the first that fails. The value of the last one is the result. */
    private void evaluate(String code) throws IOException {
        SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
        SnippetEvent last = null;
        for (String rest = code; !rest.isBlank(); ) {
            SourceCodeAnalysis.CompletionInfo info = analysis.analyzeCompletion(rest);
            if (info.completeness() == Completeness.EMPTY) break; // only comments are left
            if (info.completeness() == Completeness.DEFINITELY_INCOMPLETE) {
                sendError("IncompleteSourceException", rest.strip(), rest.strip());
                return;
            }
            String source = info.source() == null ? rest : info.source(); // of an unknown one all that is left
            List<SnippetEvent> events = shell.eval(source);
            rest = info.source() == null ? "" : info.remaining();
            if (isInterrupted()) {
                sendError("KeyboardInterrupt", "Execution interrupted", "");
                return;
            }
            // others than these are snippets of before that changed with this one
            for (SnippetEvent event : events) {
                if (event.causeSnippet() != null) continue;
                if (failed(event)) return;
                last = event;
            }
        }
        if (last != null && isExpression(last.snippet()) && last.value() != null && !last.value().isEmpty()) {
            send("result", ordered("text", shown(last.value()), "is_main_result", true));
        }
    }

    private boolean failed(SnippetEvent event) throws IOException {
        if (event.exception() != null) {
            sendException(event.exception());
            return true;
        }
        if (event.status() != Snippet.Status.REJECTED) return false;
        String trouble = shell.diagnostics(event.snippet())
            .map(diagnostic -> diagnostic.getMessage(Locale.ROOT)).collect(Collectors.joining("\n"));
        sendError("CompilationException", trouble, event.snippet().source().strip() + "\n" + trouble);
        return true;
    }

    private void sendException(JShellException exception) throws IOException {
        if (exception instanceof UnresolvedReferenceException unresolved) {
            String trouble = shell.unresolvedDependencies(unresolved.getSnippet()).collect(Collectors.joining(", "));
            sendError("UnresolvedReferenceException", "not defined yet: " + trouble, unresolved.getSnippet().source());
            return;
        }
        String name = ((EvalException) exception).getExceptionClassName();
        String value = exception.getMessage() == null ? "" : exception.getMessage();
        StringBuilder trace = new StringBuilder(name).append(value.isEmpty() ? "" : ": " + value);
        for (StackTraceElement frame : exception.getStackTrace()) trace.append("\n    at ").append(frame);
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            String told = cause instanceof EvalException inner ? inner.getExceptionClassName() : cause.getClass().getName();
            trace.append("\nCaused by: ").append(told).append(": ").append(cause.getMessage());
        }
        sendError(name.substring(name.lastIndexOf('.') + 1), value, trace.toString());
    }

    private static boolean isExpression(Snippet snippet) {
        return snippet instanceof ExpressionSnippet || snippet.subKind() == Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND;
    }

    /** JShell shows a string as a literal; E2B without its quotes. */
    private static String shown(String value) {
        boolean literal = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return literal ? value.substring(1, value.length() - 1).translateEscapes() : value;
    }

    private void sendError(String name, String value, String traceback) throws IOException {
        send("error", ordered("name", name, "value", value, "traceback", traceback));
    }

    private synchronized void send(String type, Map<String, Object> fields) throws IOException {
        Map<String, Object> line = ordered("type", type);
        line.putAll(fields);
        answers.write((Json.text(line) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) map.put((String) pairs[index], pairs[index + 1]);
        return map;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> strings(Object object) {
        return (Map<String, String>) object;
    }

    /** What System.getenv and child processes see. Java has no way to change it but this. */
    @SuppressWarnings("unchecked")
    private static Map<String, String> writableEnvironment() {
        try {
            Field inner = System.getenv().getClass().getDeclaredField("m");
            inner.setAccessible(true);
            return (Map<String, String>) inner.get(System.getenv());
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException("this Java does not let the environment be changed", error);
        }
    }

    /** The little of JSON that the guest and this program say to each other: objects, strings and `true`. */
    private static final class Json {
        private final String source;
        private int at;

        Json(String source) {
            this.source = source;
        }

        Map<String, Object> object() {
            Map<String, Object> map = new LinkedHashMap<>();
            expect('{');
            while (peek() != '}') {
                if (!map.isEmpty()) expect(',');
                String name = string();
                expect(':');
                map.put(name, value());
            }
            expect('}');
            return map;
        }

        private Object value() {
            switch (peek()) {
                case '{': return object();
                case '"': return string();
                default:
                    at += "true".length();
                    return true;
            }
        }

        private String string() {
            StringBuilder text = new StringBuilder();
            expect('"');
            for (char next = source.charAt(at++); next != '"'; next = source.charAt(at++)) {
                text.append(next == '\\' ? escaped(source.charAt(at++)) : next);
            }
            return text.toString();
        }

        private char escaped(char letter) {
            switch (letter) {
                case 'n': return '\n';
                case 't': return '\t';
                case 'r': return '\r';
                case 'b': return '\b';
                case 'f': return '\f';
                case 'u':
                    at += 4;
                    return (char) Integer.parseInt(source.substring(at - 4, at), 16);
                default: return letter;
            }
        }

        private char peek() {
            while (source.charAt(at) == ' ') at++;
            return source.charAt(at);
        }

        private void expect(char wanted) {
            if (peek() != wanted) throw new IllegalArgumentException("no JSON of the guest at " + at + ": " + source);
            at++;
        }

        static String text(Object value) {
            if (value instanceof Map<?, ?> map) {
                return map.entrySet().stream().map(entry -> text(entry.getKey()) + ":" + text(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
            }
            if (!(value instanceof String string)) return String.valueOf(value);
            StringBuilder text = new StringBuilder("\"");
            for (char next : string.toCharArray()) {
                // a lone half of a surrogate pair has no UTF-8: all of them are escaped
                if (next < ' ' || Character.isSurrogate(next)) text.append(String.format("\\u%04x", (int) next));
                else text.append(next == '"' || next == '\\' ? "\\" + next : String.valueOf(next));
            }
            return text.append('"').toString();
        }
    }
}
