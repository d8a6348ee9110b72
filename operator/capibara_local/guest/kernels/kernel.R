# The R kernel: evaluates cells in the global environment. Speaks the lines of guest/lines.py; run by Rscript with the
# two descriptors' numbers. What a cell prints goes to descriptors 1 and 2, which the guest reads itself.
#
# Names live in an environment of their own, so that a cell's `rm(list = ls())` leaves the kernel alone. Only base R is
# needed, hence the few lines of JSON and base64.

.kernel <- new.env(parent = baseenv())
local(envir = .kernel, {
  utils <- asNamespace("utils")
  graphics <- asNamespace("grDevices")
  numbers <- as.integer(utils::tail(commandArgs(trailingOnly = TRUE), 2))
  # `file` warns that it cannot seek in a pipe
  requests <- suppressWarnings(file(sprintf("/dev/fd/%d", numbers[1]), "r", blocking = TRUE, encoding = "UTF-8"))
  answers <- suppressWarnings(file(sprintf("/dev/fd/%d", numbers[2]), "ab", blocking = TRUE))
  plots <- tempfile("plots")

  quoted <- function(text) {
    text <- enc2utf8(paste(as.character(text), collapse = "\n"))
    text <- gsub("\\", "\\\\", text, fixed = TRUE)
    text <- gsub("\"", "\\\"", text, fixed = TRUE)
    for (code in which(vapply(1:31, function(code) grepl(intToUtf8(code), text, fixed = TRUE), NA))) {
      text <- gsub(intToUtf8(code), sprintf("\\u%04x", code), text, fixed = TRUE)
    }
    paste0("\"", text, "\"")
  }

  send <- function(type, ...) {
    fields <- list(...)
    values <- vapply(fields, function(value) if (is.logical(value)) tolower(value) else quoted(value), "")
    pairs <- c(sprintf("\"type\":\"%s\"", type), sprintf("\"%s\":%s", names(fields), values))
    writeBin(charToRaw(paste0("{", paste(pairs, collapse = ","), "}\n")), answers)
    flush(answers)
  }

  # A JSON document of objects, strings and true is R code after a few words are changed outside of the strings, and
  # JSON's strings are R's but for the halves of a surrogate pair.
  parsed <- function(line) {
    places <- gregexpr("\"(?:[^\"\\\\]++|\\\\.)*+\"", line, perl = TRUE)
    strings <- regmatches(line, places)
    regmatches(line, places) <- list(rep("\"\"", length(strings[[1]])))
    line <- gsub("{", "list(", line, fixed = TRUE)
    line <- chartr("}:", ")=", gsub("true", "TRUE", line, fixed = TRUE))
    regmatches(line, gregexpr("\"\"", line, fixed = TRUE)) <- lapply(strings, without_surrogates)
    eval(parse(text = line, keep.source = FALSE, encoding = "UTF-8"), baseenv())
  }

  without_surrogates <- function(strings) {
    pair <- "(?<!\\\\)((?:\\\\\\\\)*)\\\\u(d[89ab][0-9a-f]{2})\\\\u(d[c-f][0-9a-f]{2})"
    for (index in grep(pair, strings, perl = TRUE)) {
      while (grepl(pair, strings[index], perl = TRUE)) {
        found <- regmatches(strings[index], regexec(pair, strings[index], perl = TRUE))[[1]]
        halves <- strtoi(found[3:4], 16L)
        code <- 0x10000 + (halves[1] - 0xD800) * 0x400 + (halves[2] - 0xDC00)
        strings[index] <- sub(found[1], paste0(found[2], sprintf("\\U%08x", as.integer(code))), strings[index], fixed = TRUE)
      }
    }
    strings
  }

  base64 <- function(bytes) {
    alphabet <- c(LETTERS, letters, 0:9, "+", "/")
    padding <- -length(bytes) %% 3
    triples <- matrix(c(as.integer(bytes), integer(padding)), nrow = 3)
    value <- triples[1, ] * 65536L + triples[2, ] * 256L + triples[3, ]
    digits <- alphabet[rbind(value %/% 262144L, value %/% 4096L %% 64L, value %/% 64L %% 64L, value %% 64L) + 1L]
    if (padding > 0) digits[seq(length(digits) - padding + 1, length(digits))] <- "="
    paste(digits, collapse = "")
  }

  # A cell's plots are pages of one device, opened by the first of them.
  open_device <- function(...) {
    dir.create(plots, showWarnings = FALSE)
    graphics$png(file.path(plots, "%04d.png"), width = 7, height = 7, units = "in", res = 120, type = "cairo")
  }

  send_plots <- function() {
    graphics$graphics.off()
    for (page in sort(list.files(plots, full.names = TRUE))) {
      if (file.size(page) > 0) send("result", png = base64(readBin(page, "raw", file.size(page))), is_main_result = FALSE)
      unlink(page)
    }
  }

  # As the console shows it, which for a plot of ggplot2 means to draw it. S4 objects have `show`.
  send_value <- function(value, is_main_result) {
    text <- utils$capture.output(if (isS4(value)) methods::show(value) else print(value))
    if (length(text)) send("result", text = paste(text, collapse = "\n"), is_main_result = is_main_result)
  }

  evaluate <- function(code) {
    calls <- NULL
    # from the cell's own calls to the one that failed
    remember <- function(error) calls <<- utils$head(sys.calls(), -2)
    depth <- sys.nframe()
    tryCatch({
      expressions <- parse(text = code, keep.source = FALSE, encoding = "UTF-8")
      for (index in seq_along(expressions)) {
        value <- withCallingHandlers(withVisible(eval(expressions[[index]], globalenv())), error = remember)
        if (value$visible) send_value(value$value, index == length(expressions))
      }
    }, error = function(error) {
      calls <- Filter(Negate(is.null), utils$tail(calls, -(depth + OWN_FRAMES)))
      shown <- vapply(calls, function(call) paste(utils$head(deparse(call), 3), collapse = " "), "")
      told <- if (length(shown)) toString(error) else paste("Error:", conditionMessage(error))
      trace <- c(told, if (length(shown)) paste0(seq_along(shown), ". ", shown))
      send("error", name = "ERROR", value = conditionMessage(error), traceback = trace)
    })
  }
  # of tryCatch, withCallingHandlers, withVisible and eval, above the cell's own
  OWN_FRAMES <- 8

  with_variables <- function(variables, code) {
    before <- Sys.getenv(names(variables), unset = NA, names = TRUE)
    if (length(variables)) do.call(Sys.setenv, variables)
    on.exit({
      Sys.unsetenv(names(before)[is.na(before)])
      if (any(!is.na(before))) do.call(Sys.setenv, as.list(before[!is.na(before)]))
    })
    code
  }

  interrupted <- function(condition) send("error", name = "KeyboardInterrupt", value = "", traceback = "")

  run <- function(request) {
    if (length(request$globals)) do.call(Sys.setenv, request$globals)
    tryCatch(with_variables(request$envs, allowInterrupts(evaluate(request$code))), interrupt = interrupted)
    tryCatch(send_plots(), error = function(error) message(conditionMessage(error)))
    send("done")
  }

  # An interrupt that is kept back comes out where it is allowed; no cell is there to be hit.
  settle <- function() {
    tryCatch(allowInterrupts(Sys.sleep(0.001)), interrupt = function(condition) NULL)
    send("settled")
  }

  serve <- function() {
    send("ready")
    repeat {
      line <- readLines(requests, 1, warn = FALSE)
      if (!length(line)) break
      request <- tryCatch(parsed(line), error = identity)
      if (inherits(request, "error")) {
        send("error", name = "ERROR", value = conditionMessage(request), traceback = "")
        send("done")
      } else if (isTRUE(request$settle)) {
        settle()
      } else {
        run(request)
      }
    }
  }

  # warn: as they come, for deferred ones wait for a top level that is never reached
  options(device = open_device, warn = 1, keep.source = FALSE, error = NULL)
  suspendInterrupts(serve()) # outside of a cell one would end Rscript
})
