"""Words that are a language's own, or its standard library's: what `tokens` counts them by."""

from __future__ import annotations

from typing import Final

TONGUES: Final[dict[str, frozenset[str]]] = {
    "python": frozenset(
        """
        DataFrame abs aiter all anext any append arange ascii astype bin bool breakpoint bytearray bytes
        callable chr classmethod cls collections compile complex copyright credits datetime delattr dict dir
        divmod endswith enumerate eval exec exit extend filter fit float format frozenset functools getattr
        globals groupby hasattr hash help hex id iloc input int isdigit isinstance issubclass items iter
        itertools json keys len license linspace list loc locals lower lstrip map math max memoryview min next
        np object oct ones open ord os pathlib pd plt pow predict print property quit randn random range
        raw_input re read_csv readlines repr reshape reversed round rstrip savefig self set setattr slice sorted
        splitlines startswith staticmethod str strip subplots subprocess sum super sys tuple type unicode upper
        values vars xrange zeros zip
        """.split()
    ),
    "javascript": frozenset(
        """
        Buffer Infinity JSON Math NaN Promise Set Symbol WeakMap addEventListener alert all allSettled anchor
        any app appendChild assign async at await big blink bold catch charAt charCodeAt className clear
        codePointAt compile concat console constructor copyWithin create createElement defineProperties
        defineProperty delete document dotAll endsWith entries error every exec exports fetch fill filter
        finally find findIndex findLast findLastIndex fixed flags flat flatMap fontcolor fontsize forEach freeze
        from fromEntries get getElementById getOwnPropertyDescriptor getOwnPropertyDescriptors
        getOwnPropertyNames getOwnPropertySymbols getPrototypeOf global globalThis has hasIndices hasOwn
        ignoreCase includes indexOf innerHTML is isArray isExtensible isFinite isFrozen isInteger isNaN
        isSafeInteger isSealed isWellFormed italics join keys lastIndexOf length link listen localStorage
        localeCompare log map match matchAll module multiline name normalize of onClick padEnd padStart parse
        parseFloat parseInt pop preventExtensions process props prototype push querySelector race reduce
        reduceRight reject repeat replace replaceAll req require res resolve reverse seal search send set
        setInterval setPrototypeOf setTimeout shift size slice small some sort source splice split startsWith
        sticky strike stringify sub substr substring sup test then toExponential toFixed toLocaleLowerCase
        toLocaleString toLocaleUpperCase toLowerCase toPrecision toReversed toSorted toSpliced toString
        toUpperCase toWellFormed trim trimEnd trimLeft trimRight trimStart typeof undefined unicode unicodeSets
        unshift useEffect useState valueOf values window with
        """.split()
    ),
    "typescript": frozenset(
        """
        Array Omit Partial Pick Promise Readonly Record ReturnType abstract any boolean declare enum implements
        infer interface keyof namespace never number private protected public readonly satisfies string type
        unknown void
        """.split()
    ),
    "bash": frozenset(
        """
        Rscript alias apt apt-get awk aws base64 basename bc cargo case cat cd chmod chown cmake command cp
        crontab curl cut date declare df diff dirname do docker done du echo elif env esac eval exec exit export
        false fi file find function gcc gcloud getopts git go grep gunzip gzip head helm hostname id java javac
        journalctl jq kill kubectl less ln local ls make man md5sum mkdir mktemp more mv mysql nc node npm npx
        openssl paste patch perl ping pip pip3 printf ps psql pwd python python3 read readonly realpath return
        rm rmdir rsync ruby scp sed seq service set sha256sum shift sleep sort source sqlite3 ssh stat sudo
        systemctl tail tar tee terraform test then top touch tr trap true type uname uniq unset unzip wait wc
        wget which whoami xargs yes zip
        """.split()
    ),
    "sql": frozenset(
        """
        add all alter analyze and as asc avg begin between boolean by case cast coalesce column commit
        constraint copy count create cross date decimal default delete desc describe distinct drop else end
        except exists explain following foreign from full grant group having ilike in index inner insert int
        integer intersect interval into is join key lateral left like limit matched max merge min not null
        numeric offset on or order outer over partition pivot pragma preceding primary qualify recursive
        references returning revoke right rollback rows select set show sum summarize table text then timestamp
        truncate union unique unnest unpivot update using values varchar view when where with
        """.split()
    ),
    "r": frozenset(
        """
        Date FALSE Filter Inf Map NA NULL NaN R6Class Reduce Sys TRUE UseMethod abline aes aggregate all anova
        any apply arrange as barplot boxplot break c call cat cbind ceiling character chisq colMeans colSums
        colnames cor crossprod csv cumsum cut data det dev diag diff dim do env environment facet_wrap factor
        filter findInterval floor format frame function geom_bar geom_histogram geom_line geom_point getwd
        ggplot glm grepl group_by gsub head hist identical ifelse install integer invisible is labs lapply
        left_join legend length levels library lines list lm mapply matrix mean median merge message mutate na
        names nchar ncol new next nlevels nrow null numeric off order outer packages par paste paste0
        pivot_longer pivot_wider plot png points predict prop quantile rbind rbinom read readLines readRDS
        read_csv regmatches rep repeat require return rev rm rnorm round rowMeans rowSums rownames runif sample
        sapply saveRDS sd seed select seq seq_along seq_len set setwd solve sort source sprintf stop stopifnot
        str strsplit sub subset substr sum summarise summary suppressPackageStartupMessages switch t table tail
        tapply test theme theme_minimal tibble time tolower toupper tryCatch unique vapply var vector warning
        which wilcox with within write writeLines xtabs
        """.split()
    ),
    "java": frozenset(
        """
        ArrayList Arrays Boolean BufferedReader Collections Collectors Double Exception FileReader Files HashMap
        HashSet IOException IllegalArgumentException IntStream Integer List LocalDate Long Map Math Object
        Optional Override Path Paths Random Runnable RuntimeException Scanner Set Stream String StringBuilder
        System Thread abstract asList boolean byte char charAt class collect double enum equals err extends
        final float forEach getClass hashCode implements import instanceof int interface isEmpty length long
        mapToInt new null out package parseInt printf println private protected public record short size sort
        static stream super synchronized this throw throws toList toString valueOf var void
        """.split()
    ),
}
