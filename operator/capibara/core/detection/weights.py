"""Weights of `model`: made by training/languages/train.py, not by hand."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ('python', 'javascript', 'typescript', 'bash', 'sql', 'r', 'java')
BIAS: Final = (15, 4, -28, 10, 4, 2, -6)

WORDS: Final = frozenset(
    r"""
A ADD ALL ALTER AND ANY ARRAY AS ASF AUTHOR AUTHORS Acquire_lockfile Ajv AlgorithmIdentifier An Annotated Annotation
Any AnySchemaObject Apache App ArchivedEvents Array ArrayBuffer ArrayList Arrays AsnProp Assert Author Authors B BASIS
BEGIN BINARY BY Boolean Builtin C CAST COALESCE COLUMN CONDITIONS CONFIGURATION CONSTRAINT COUNT CREATE CSSProperties
CYGWIN Call Callable Character Check_stagefile Class ClassLoader ClassVar Code CodeGen CodeKeywordDefinition
Collections Comment ConfigDict Configuration Constant Constants Context Copyright Counter Creates DATABASE DEFAULT
DELETE DESCRIPTION DESCRIPTOR DISTINCT DROP Date Default Dict DiskSpace Do E ELSE END EOF EXECUTE EXISTS EXIT
Echo_message ElementType Error ErrorObject Event Events Exception F FALSE FIELD FILE FITNESS FOO FOR FROM False Field
Files Final Find_files For Foundation Free Function GNU GO GROUP General Generated Generator Generic GetDefinition
Guava H HEREDOC Hoeller ID IF INDEX INSERT INT INTERVAL INTO IOException Id If IllegalArgumentException
IllegalStateException In Infinity Init_config_data IntStream Integer Intl InvocationTargetException It Item JOIN JSON
Java Joi Juergen K KEY KIND Keyword KeywordCxt KeywordErrorDefinition LETTERS LICENSE LIMIT LLL LLLL License Licensed
List Literal Long M MAGIC MARKERS MERCHANTABILITY METHOD MIT MM MacroKeywordDefinition Map Math MetaSchema Method
MonitorId Monitors N NA NAME NEW NO NOP NOT NULL Name No Node None Note Number O OF OLD ON OR ORDER Object
ObjenesisException Observable OpenAPI Operator Optional Options Other P PACKAGE PARAMETER PARTICULAR PATH PRIMARY
PURPOSE Partial Path Pick Plugin Point Prism Promise Props Public Punctuation Python R ROW RUNTIME Rcpp React
ReactNode Readonly Record RegExp Require_stagefiles ResolvableType RetentionPolicy Return Returns Runnable
RuntimeException S SELECT SET STRING See Self Set Shape Signature Software Spring StrictStr String StringBuilder
Subscriber Symbol Sys System T TABLE THEN TO TRIGGER TRUE TYPE Table Tag Test Text The There This Thread Throwable
TotalEventDiskSpace True Type TypeDescriptor TypeUtils TypeVar U UNION UNIQUE UNSET UPDATE URI USAGE Uint16Array
Uint8Array Union Unknown Unless Unset Use V VALUES VARCHAR ValueError Variable VcsConfig Version Vocabulary WARNING
WARRANTIES WARRANTY WHEN WHERE WITH WITHOUT WeekEvents When Whitespace X Y You Zones _ _OPENAPI_GENERATOR_TO_DICT
__decorate __dirname __future__ __init__ __name__ __openapi_generator_modern_projection __preprocess_input_names
__version__ _descriptor_pool _dict _get_openapi_to_dict _globals _obj _symbol_database _to_legacy_item a abc abort abs
abstract accept access acpi active actual add addKeyword addRange addSchema added additional after against age agreed
ajv all already also alter an and annotation annotations another any apache api_client app append applicable apply
arange are area arg arg_types args argument arguments argv arr array as assert assertEquals assign associated async
asyncio at attribute attribute_map attributes author authors auto_increment available await awk b bar base basedir be
begin between bigint bin binary bind bindings body bool boolean bootstrap bound break buf buffer bug bugs build
builder but button by bygroups byte c c1 cache call callable callback called calling can candidate case cast cat catch
category cause cb cd changed changes char charAt character check checkArgument checkNotNull check_ucfq_number children
chroot chunks city class classLoader className classes clean cli cli_text client clone closed cls clsx cmd coalesce
code codePoint codes col col_a collapse collate collection collections color column column_name columns com combine
comm command comment common compareTo compliance compressed con concat condition conditions conf config configuration
connection console const constant constants constraint constructor contain contains content context continue
conversionService convert convertToFP copy copyright core corresponding count counter counts crayon create
createOperatorSubscriber created cross crypto csv ctx cur current cut cxt cyl d data database date datetime day db dbo
dd deb debug declare decode def default defaultMeta defaults defineProperty defined definition definitions del delay
delegate delete delimiter depth desc describe description descriptor dest destination dev df dict diff differences
digits dim dir directory diskspace distinct distributed div do doc docs document does doesn done double dpkg dplyr
drop dt dynamicRef e each echo edit effects either el element elements elif else email emit emits enabled enc encode
encoding end endpoint engine enum enumerable env environment epoch equal equals equivalent err error errors esac etc
eval even event eventid events every ex example example_table except exception exclude excluded_fields exec execute
execution executor exists exit exp expect expectType expectTypeOf expect_equal expect_error expect_failure
expect_false expect_identical expect_length expect_s3_class expect_snapshot expect_snapshot_error expect_that
expect_true expected expires export exports express expression extends extent extra f fail fails false fastify fetch
fi fib field field_dict fields file filePath filename filenames files filter final finally find first flag flags float
flush fmt fn following foo for forEach foreach foreign_key form format formatLong formatRelative found frame frames
free frequency from fromJSON func function g gen generated generator get getClass getDef getElementById getLogger
getMessage getName getRversion getSchema getattr getenv git given global globalThis gnu go google governing graph
greet grep grid group group_by groups gson guid h handle_all_ucf_files handler has hasNext hasOwn head head1 header
headers help here hh high hint hints hook hope host hostname href html http https i id identifier identity ids if
ignored image implementation implements implied import in include includes inclusive increment index infer info
info_msg information information_schema initial innerFrom input insert install installed instance instanceof
instantiator instead int integer interface internal internals interpolate interval into invoke io ip iris is isFinite
isNaN isObject isPropertyKey isTRUE is_local isinstance issue issues it item items iterator its j java javax join js
json junit k k1 keep key keyof keys keyword kind kwargs l label labels lambda lang language lapply
latin1_general_ci_ai law lb left len length let letters level lexer li lib library license licensed licenses
lifecycle_verbosity like limit limitations line link list literal live load loads loc local localStorage local_options
locale localize log log_bin_trust_function_creators logger logging long loop low ls m main major make manually map
mapping mark match matches matching max may md mean merged message messages metaSchema method methods mimetypes min
minor mkdir mktemp mode model model_validate models module modules monitor monitors months more mtcars must n na name
named names namespace nav ncol network never new next nextElem nextval nil no node nodes non normal not notNull note
now np npm nrow null nullable num number nums o obj object obtain of offset ok old oldValue on onClick one only op
open openapi openapi_to_dict operate operation opt optimize option optional options opts or order org original os
other out output over p package packages padStart page param parameter parameters params parent parentSchema parse
parseFloat parsed parser part partition pass path pattern pd perf permissions permitted pip pipe pipefail pivot pkg
plan platform plot plugin point points pop port pos post pow power pprint pre predict prefix prep prepare previous
price primary print printf println private process program progress progressr project prop properties property
propertyName props protected protected_namespaces proto prototype provided ps public push put py pydantic pydoc
pygments pytest python3 query quote r raise random range rc re reactive read readonly real receive record redistribute
ref reflect reflection region registry reject release remote remove render repeat replacement report representation
req request require required res resolve resource response rest result results return return_type reverse reversed
right rlang rm root round row rule run runner runtime rust_openssl s safe safeParse sample satisfies sch scheduler
schema schemaCode schemaType scope script sd search second see seed select selector self send sep serialization
serialize server session set setTimeout settings setup sh shape share shared shift shiny show side since single size
skip skip_if_not_installed skip_on_cran sleep slice small so software solve some sort source sourceType sources space
span spec specific split springframework sprintf sql sqlite3 sqrt src st stack standard start startsWith state static
stats stderr stdout still stmt stopifnot storageid str strategy stream strictEqual string stringify strings struct
struct_col_a struct_col_b structure style styles sub subscribe subscriber subset such suffix sum summarise super
support svg switch sys syscalls system t t1 t2 table table_name table_schema tags take_ref tar target task tbl team
tempfile template terms test test_check test_path test_that testthat text than that the their them theme then they
this thread through throw throws timeout times timestamp tinyint tinytext title tmp to toBe toEqual toEqualTypeOf
toJSON toLowerCase to_dict to_jsonable_python to_openapi_dict today token tokenStart top total transport trap tree
trigger trim true try tslib_1 tuple two txt type type_to_dict typeof types typing typing_extensions undefined under
union unique unknown unlink unset unsigned update uri url usage use used useful user user_id users using usr util
utils uuid v v1 v3 valid validate_by_alias validation value values var varchar variables vbetool ventas version
versions view viewBox visit void w want warning warnings warranty wc we were wget what when where whether which while
width will window with within without withr words wrap write writer writing www x x1 x2 x3 xs y y1 yaml yes yesterday
yield you your yy z zero zip
""".split()
)

WEIGHTS: Final = r"""
!	-14 -17 59 -1 -5 -3 -18
! (	0 6 -3 0 0 -1 0
! )	-1 -12 17 0 0 -3 -2
! ) ;	0 -3 4 0 0 0 -1
! .	-2 -14 19 0 0 0 -3
! . issues	0 -6 8 0 0 0 -1
! ;	0 -24 37 -1 -1 0 -10
! ; $	0 -24 37 -1 -1 0 -10
! ID	-3 5 -3 -3 -1 4 2
! ID &&	-1 -2 0 -1 -1 4 0
! ID (	0 -4 -1 -1 0 1 5
! ID )	-1 4 0 -1 0 1 -2
! ID .	0 5 -1 0 0 -1 -1
! is	-1 -1 -1 0 0 4 0
! is .	-1 -1 -1 0 0 4 0
! isObject	0 4 0 0 0 -2 -1
! isObject (	0 4 0 0 0 -2 -1
! isPropertyKey	0 4 -1 0 0 -2 -1
! isPropertyKey (	0 4 -1 0 0 -2 -1
! this	0 6 -2 0 0 0 -3
! this .	0 6 -2 0 0 0 -3
!=	2 -7 -6 -1 1 1 10
!= "	-2 -2 -1 1 0 4 -1
!= " )	-2 -2 0 -1 0 4 0
!= ID	1 -3 0 -1 0 0 4
!= N	-1 -4 0 3 -1 -1 4
!= null	0 4 -2 -1 -1 -1 1
!= null )	0 -1 -1 -1 -1 -1 4
!==	-8 27 2 -3 -1 -5 -12
!== '	0 5 -2 0 0 0 -1
!== ' )	0 4 -2 0 0 0 -1
!== N	-1 9 -1 -1 0 -2 -3
!== N )	0 4 -1 0 0 -1 -2
!== null	-4 8 -1 -1 0 0 -1
"	9 -13 -1 39 -27 0 -7
" "	-10 -3 -1 17 -1 -2 1
" " "	-5 -1 0 7 0 0 0
" " $	-8 -2 0 13 -1 -1 -1
" #	-5 0 0 -2 0 7 0
" $	4 -5 9 16 -5 -2 -17
" $ID	-1 -1 0 6 0 -3 0
" $ID "	-1 -1 0 5 0 -2 0
" '	-2 0 0 4 0 -1 0
" ' $	-2 0 0 4 0 0 0
" (	-1 -2 0 0 5 -1 -1
" )	2 1 3 -12 -8 12 1
" ) $	-5 36 1 -15 -8 1 -12
" ) +	-4 3 0 -1 0 -2 5
" ) ,	-3 -1 -2 -3 -2 14 -3
" ) .	5 1 3 -2 -1 -6 -1
" ) ;	-2 -8 -11 8 3 -2 13
" ) =	0 -4 -1 0 0 7 -1
" ) ==	5 -1 0 0 0 0 -4
" ) {	-1 0 0 -2 0 5 -2
" ))	-2 -12 -1 1 -4 19 -1
" )) $	4 -7 -1 0 -2 11 -4
" )) )	-2 -2 0 -1 0 4 1
" )) ;	0 6 -2 -1 0 2 -3
" )) {	0 -5 0 -1 0 2 4
" +	11 -2 -6 -9 -1 -3 9
" + ID	0 4 -1 0 0 0 -3
" + name	8 -2 0 -4 0 -1 0
" ,	6 -12 7 1 -11 17 -8
" , "	2 3 2 -6 2 1 -4
" , $	-4 10 1 -8 -2 8 -4
" , (	0 -8 9 0 0 0 0
" , CONST	0 -2 -1 9 0 -3 -3
" , ID	-3 -5 0 -4 0 12 1
" , None	4 -1 0 -1 0 -1 0
" , bound	4 0 0 0 0 -4 0
" , x	0 -3 0 0 0 0 4
" , {	-4 5 -7 -2 -3 15 -4
" .	3 7 -3 2 10 -9 -9
" . $	-2 0 0 4 0 0 -1
" . format	6 -3 0 1 0 -3 0
" . join	9 -4 0 -1 -1 -1 -1
" . nextval	-1 -2 -1 -1 5 0 -1
" . split	-4 6 -1 0 0 0 0
" :	34 -7 -8 -14 -1 -5 2
" : "	4 -5 1 -1 0 -2 2
" : $	15 2 0 -13 -1 -1 -3
" : ID	5 -3 -1 0 0 0 0
" :=	-1 -2 -1 -1 5 0 -1
" := "	-1 -2 -1 -1 5 0 -1
" ;	-9 14 -8 15 -4 -7 0
" ; $	-7 28 -7 -3 -3 -5 -1
" ; }	0 -10 0 9 0 -1 2
" ;;	-1 -1 0 6 0 -1 -1
" ;; $	-1 -1 0 6 0 -1 -1
" =	-4 -3 -1 6 0 3 -1
" = "	-2 -2 0 4 0 1 0
" >	-4 3 3 -1 -1 -2 1
" > Id	-1 5 -2 -1 0 0 0
" ?	0 -4 5 0 0 0 0
" ? "	0 -4 5 0 0 0 0
" BASIS	-1 -2 0 -1 -1 -1 5
" BASIS ,	-1 -2 0 -1 -1 -1 5
" ID	-6 -2 0 7 0 -1 2
" N	-2 -1 0 4 0 0 0
" ]	7 6 1 3 -3 -8 -6
" ] $	7 -2 -1 -1 -1 -2 -1
" ] ,	-7 7 2 -1 0 -1 0
" ] .	5 -1 0 -2 0 -1 0
" ] ;	-3 -1 -3 11 -1 -1 -2
" ] =	5 6 -2 -7 0 -1 -1
" ]]	-2 -2 2 0 -1 4 0
" in	14 -2 0 -6 -3 -2 -2
" in $	-3 -1 0 7 -2 -1 -1
" {	-1 4 -1 0 0 -2 0
" { ...	0 4 -1 0 0 -2 -1
" |	-3 -3 6 1 0 -1 0
" | "	-3 0 6 -3 0 0 0
" }	0 -10 9 2 0 -1 0
" } ,	0 -6 7 0 0 0 0
TRIPLE	34 -9 -5 -2 -5 -5 -7
TRIPLE $	33 -8 -4 -2 -5 -5 -9
#	13 -22 -9 8 -7 20 -2
# $	16 -16 -6 16 -5 13 -18
# ID	3 -4 -2 -4 0 -1 8
# ID (	-1 -3 -1 0 0 -1 6
#!	-13 -2 -1 21 -1 -1 -2
#! $	-13 -2 -1 21 -1 -1 -2
$	-5 -3 2 6 0 3 -2
$ `	0 -4 0 0 0 5 0
$#	-1 -2 0 5 -1 -1 0
$# =	-1 -2 0 4 0 -1 0
$# = N	-1 -2 0 4 0 -1 0
$(	-10 4 -3 20 -4 -3 -4
$( ID	-4 -1 -1 7 0 -1 0
$((	-6 -1 0 16 -1 -7 -1
$*	-2 0 0 4 -1 0 0
$0	-6 -1 -1 14 -1 -3 -3
$1	-4 -4 -1 13 0 -2 -1
$1 $	-3 -2 0 7 0 -1 0
$2	-3 1 0 6 0 -1 -2
$2 $	-3 0 0 4 0 0 0
$?	-3 -1 -1 9 0 -2 -1
$? $	-3 -1 0 8 0 -2 -1
$@	-4 -1 -1 10 -1 -1 -2
$@ $	-3 -1 -1 7 -1 -1 -1
$ID	-39 -13 8 39 -16 51 -29
$ID "	-1 -1 0 6 0 -3 0
$ID $	-7 -5 -3 8 -3 11 -2
$ID $ID	-4 -2 0 2 -2 7 -1
$ID $ID $	-3 -2 0 1 -1 6 -1
$ID &&	-3 -3 0 14 0 -7 -1
$ID && check_ucfq_number	-3 -1 0 8 0 -4 0
$ID (	-7 9 4 -2 -3 9 -11
$ID ( "	-1 -4 -1 0 0 6 0
$ID ( '	0 7 -2 0 0 0 -4
$ID ( )	-1 -5 0 -1 0 9 -1
$ID ( ID	-1 5 0 0 0 -2 -1
$ID ( _	-1 -1 4 0 0 -1 0
$ID )	-4 -4 2 7 -2 7 -5
$ID ) $	-2 -3 0 0 -2 6 0
$ID ) ,	-2 -1 0 -1 0 5 -1
$ID ) {	0 -1 0 9 0 -5 -3
$ID ,	-3 -5 0 4 -3 8 -1
$ID .	-2 7 -2 -1 0 5 -6
$ID . ID	0 5 0 -1 0 2 -5
$ID /	-2 -1 -2 6 0 -1 0
$ID / bin	-1 0 -2 4 0 0 0
$ID ;	0 -3 2 10 -3 -3 -2
$ID ; $	0 -3 2 8 -3 -2 -2
$ID <-	-1 -2 0 -8 -1 13 0
$ID =	-1 1 -1 13 -1 -4 -8
$ID = "	0 -2 0 4 0 -1 0
$ID >	-7 -1 0 -11 0 20 -1
$ID ?	-1 -2 4 0 0 0 0
$ID [	-8 -1 0 -12 0 21 0
$ID }	0 -5 3 0 0 3 0
${	-11 -3 -3 26 -1 -4 -3
${ CONST	-5 -2 -1 11 -1 -1 -1
${ CONST }	-3 -1 0 7 -1 -1 -1
${ ID	-4 -1 -2 9 0 -1 -1
${ ID }	-2 -2 0 5 0 -1 0
%	23 0 -2 5 -7 -10 -9
% N	11 0 -1 3 0 -11 -3
% N )	-3 -2 0 8 0 -1 -2
% d	0 -1 0 4 -3 0 0
% s	-1 -3 -1 1 -2 8 -3
%%	-17 -2 0 -2 -2 26 -2
%% N	-15 -1 0 -4 -2 22 0
%*%	-1 -1 0 -5 0 8 0
%/%	-19 -1 0 -6 -2 30 -2
%/% N	-14 -1 0 -4 -2 21 0
%>%	-6 -4 0 -4 -2 16 -1
%>% $	-2 -3 0 -2 -1 8 0
%>% summarise	-2 0 0 -1 0 4 0
%>% summarise (	-2 0 0 -1 0 4 0
%in%	-4 -4 0 -2 -2 14 -1
&	-5 -13 9 6 -2 2 3
& $	-1 -2 0 8 0 0 -4
& N	-3 -2 -1 12 -1 -1 -3
& N $	-2 0 0 4 0 -1 0
& N ID	0 -2 1 -2 0 0 4
& {	0 -2 4 0 0 0 0
&&	-20 16 0 20 -6 -12 1
&& "	-2 4 -1 0 0 0 0
&& $	-4 4 -4 10 0 -6 1
&& $ID	0 6 0 0 0 -3 -1
&& ID (	0 6 0 0 0 0 -4
&& ID )	-1 1 -2 -1 -1 4 0
&& ID .	0 -3 -1 0 0 0 4
&& check_ucfq_number	-3 -1 0 8 0 -4 0
&& check_ucfq_number N	-3 -1 0 8 0 -4 0
'	-7 31 8 9 17 -15 -43
' "	-3 -2 0 7 0 -1 0
' $	-5 -7 4 -7 6 13 -3
' %	16 -4 0 -2 -2 -6 0
' '	-10 -1 0 7 6 -1 0
' ' $	-10 -1 0 7 5 -1 0
' (	0 -4 0 0 5 0 -1
' )	-2 14 0 -3 13 -9 -14
' ) $	-11 3 -2 -1 14 -1 -3
' ) ,	15 -8 -1 0 1 -6 -2
' ) .	-2 9 0 1 -3 -1 -4
' ) :	-4 -1 0 7 0 -1 0
' ) ;	-2 10 2 -3 2 -3 -5
' ) {	-1 0 5 -2 0 -1 -2
' ))	-6 10 -3 2 2 2 -7
' )) $	-4 -2 0 3 3 2 0
' )) ;	0 12 -4 0 -2 -1 -5
' +	-3 13 1 1 -6 -1 -5
' ,	4 0 -2 3 12 -6 -11
' , $	-1 -5 6 0 4 0 -4
' , '	-4 -3 -3 7 7 -1 -3
' , N	2 -4 0 -1 6 -2 -1
' , Punctuation	4 -1 0 0 -2 -1 0
' , sys	-4 -1 0 5 0 0 0
' , {	3 -4 1 -1 0 1 -1
' .	-4 -7 -1 15 -1 -1 0
' . join	-2 -7 0 12 -1 -1 0
' :	-9 12 0 8 1 -7 -5
' : $	-19 10 1 11 -1 -1 -1
' : /	-2 7 -2 -2 0 0 0
' : ID	4 -3 -1 0 0 0 0
' : [	7 -2 -2 -1 -2 -1 0
' ;	-4 9 9 -5 0 -3 -7
' ; $	-3 14 7 -4 3 -2 -14
' ?	-4 8 -3 0 0 0 0
' AS	-2 -1 0 -1 5 -1 0
' ID	-2 -1 0 -1 5 0 0
' N	-4 0 0 -2 7 0 0
' ]	10 0 -2 -5 2 -4 -2
' ] $	5 0 -2 -1 -1 -1 0
' ] =	4 -2 0 -1 0 -1 0
' as	-1 -2 1 -1 6 -2 0
' in	-4 2 3 2 -2 0 0
' {	0 -2 0 4 0 0 -2
' }	-2 -3 10 -3 2 -2 -2
' } $	1 -6 8 -1 0 0 0
' } ,	-1 4 -3 0 0 0 0
' } as	-1 -2 4 -1 0 0 0
(	-1 14 3 -55 -10 28 21
( !	-6 22 -7 -5 -2 1 -3
( ! ID	-2 4 -3 -3 -1 3 2
( ! isObject	0 4 0 0 0 -2 -1
( ! isPropertyKey	0 4 -1 0 0 -2 -1
( ! this	0 6 -2 0 0 0 -3
( "	9 -9 7 -5 -14 5 7
( " )	0 24 8 -14 -6 -8 -4
( " ))	4 -14 0 0 -3 11 3
( " +	2 -3 -2 -1 0 -1 5
( " ,	7 -21 2 -1 -5 13 3
( $	17 -28 21 -7 -6 -1 2
( $ID	0 -2 0 5 0 -2 -1
( '	5 19 -1 0 8 -17 -14
( ' )	4 9 4 2 -6 -9 -4
( ' ))	-5 9 -2 3 1 -1 -5
( ' +	-2 7 0 1 -2 0 -3
( ' ,	-2 -3 -2 1 10 -1 -3
( ' AS	-1 -1 0 -1 4 -1 0
( ' as	-1 -1 0 0 5 -2 0
( (	-3 2 -2 4 0 -1 0
( )	-2 -16 9 9 -7 -4 12
( ) #	-4 -1 0 3 0 2 0
( ) $	2 17 -3 -5 4 -1 -14
( ) $ID	-1 -1 0 -2 0 4 -1
( ) &&	0 -3 -1 0 0 0 4
( ) *	0 -1 2 0 0 3 -4
( ) +	-3 -3 0 1 0 1 6
( ) .	2 13 1 -6 -3 -13 6
( ) :	0 -16 25 2 -1 -2 -9
( ) ;	2 -1 -1 -4 -11 -5 19
( ) =>	-2 -5 15 -2 -1 -3 -3
( ) [	-1 -3 -1 0 0 2 4
( ) if	5 -2 -1 -1 0 0 -1
( ) {	-4 12 -23 30 -2 -7 -4
( ) ||	-2 -4 4 0 0 0 3
( ))	-1 -16 0 -7 -4 0 29
( )) $	5 1 2 -2 -1 -3 -2
( )) ,	0 5 -4 0 -1 1 -1
( )) ;	-1 -5 1 -1 -1 -1 7
( )) {	-1 -13 -3 -2 0 -3 23
( *	1 -4 -1 6 8 -6 -4
( * )	-3 -1 0 -1 8 -1 -1
( -	6 -7 1 4 -6 4 -2
( - N	7 -3 2 -1 -4 1 -1
( .	-1 -3 0 -5 0 10 -1
( ...	-8 8 6 -1 -1 2 -5
( /	-2 4 1 1 0 -2 -2
( <	0 5 -1 0 -1 -1 -3
( ?	2 9 -4 -4 -1 -1 -1
( ? :	-1 7 -2 -3 0 0 0
( @ID	-1 -7 -1 2 3 -1 5
( A	4 -1 0 -1 0 -1 -1
( C	-3 -6 0 5 0 -1 6
( C )	-3 -6 0 6 -1 -1 6
( CONST	-11 -2 7 -3 2 4 4
( CONST )	-5 -2 4 -3 -1 7 1
( CONST ))	-2 -1 -1 0 -1 -1 5
( CONST ,	2 4 -1 2 1 -1 -7
( Class	-1 -3 -2 0 0 1 5
( Class <	0 -1 -2 0 0 0 4
( Constants	-1 -2 0 0 0 0 4
( Constants .	-1 -2 0 0 0 0 4
( ID	-17 -11 10 -6 -2 24 3
( ID !=	0 -6 -1 -1 0 -1 9
( ID (	-9 9 1 -6 -3 18 -10
( ID )	-10 -2 -1 -3 5 6 5
( ID +	-1 4 -1 -1 0 -2 0
( ID ,	4 3 -9 -4 -1 8 -2
( ID .	-2 -7 2 -5 -3 10 4
( ID :	1 -10 11 -1 0 -1 -1
( ID =	5 -7 2 1 3 0 -3
( ID ==	0 -5 -2 -2 0 -2 12
( ID ===	0 6 1 -1 0 -2 -4
( ID >	-1 6 -2 -2 0 -1 -1
( ID [	-2 0 0 -1 -1 4 -1
( ID [[	-1 -1 0 -1 0 4 0
( ID in	0 -1 0 -1 0 4 -2
( ID ||	0 -2 4 0 0 -1 0
( IOException	0 -4 0 0 0 0 4
( Id	-6 -11 -10 0 -1 10 17
( Id (	7 1 -1 -1 -1 -3 -4
( Id )	2 -4 -2 -2 2 0 4
( Id .	-4 2 2 -1 -1 2 0
( Id ID	-4 -3 0 0 0 0 8
( Id [	-4 -3 -1 6 0 2 0
( Id e	0 -5 -1 0 0 0 6
( N	7 11 -3 -9 10 -16 0
( N )	-6 0 1 -4 21 -5 -5
( N ))	14 -11 4 2 -2 -8 1
( N *	8 2 -1 -1 -1 -6 -2
( N ,	6 10 -6 -4 0 -10 3
( N :	-8 -2 -1 -1 -3 16 -1
( N ID	-3 11 -1 -1 -4 -1 -1
( N node	0 -2 0 0 0 -1 4
( O	0 6 -1 -1 0 0 -4
( O ,	0 5 -1 0 0 0 -3
( OLD	-2 -1 0 -1 5 -1 0
( OLD .	-2 -1 0 -1 5 -1 0
( Object	0 -5 1 0 0 0 5
( P	0 5 -2 0 0 -2 -1
( P ))	0 4 -1 0 0 -2 -1
( RetentionPolicy	-2 -1 0 0 0 -1 5
( RetentionPolicy .	-2 -1 0 0 0 -1 5
( SELECT	-4 -2 -1 -1 12 -2 -1
( String	-1 -6 -3 -1 0 -1 12
( Sys	-3 -1 0 -1 0 6 0
( Sys .	-3 -1 0 -1 0 6 0
( System	0 -3 0 0 0 0 4
( System .	0 -3 0 0 0 0 4
( T	0 4 -2 0 0 0 -1
( TRUE	0 -1 0 0 0 5 -2
( TRUE )	0 -1 0 0 0 4 -2
( Throwable	0 -8 0 0 0 0 8
( [	9 10 -3 -1 3 -11 -6
( [ $	-5 9 -1 2 -1 -3 -1
( [ N	11 -1 1 -1 -2 -5 -2
( \	0 -5 3 3 0 0 -1
( _	-2 0 7 0 0 -3 -2
( _ `	-1 -3 8 0 0 -3 0
( `	-5 6 3 -2 9 -4 -7
( ` $	-1 -4 5 0 0 0 0
( ` )	-2 1 1 -1 6 -2 -4
( a	0 -4 1 -3 10 1 -5
( a )	-7 -3 1 -1 3 9 -2
( a ,	11 1 0 -2 -2 -8 0
( a :	0 -3 4 0 0 0 0
( a =	-2 -1 0 0 -1 5 0
( a int	-1 0 0 0 4 -1 0
( actual	-2 -1 0 0 -1 5 0
( age	-2 0 0 -1 0 4 0
( ajv	-1 -4 5 0 0 0 0
( args	1 -7 4 -1 0 0 3
( args .	0 -4 3 0 0 0 1
( array	-2 0 -1 0 2 -4 5
( array ,	-1 0 0 0 0 -2 5
( as	-2 3 -1 0 -1 4 -3
( as .	-2 0 0 0 0 4 0
( b	-4 -5 2 -1 3 2 4
( b )	-1 -7 0 -1 0 0 8
( base	0 -1 4 0 0 0 -3
( base ,	0 -3 5 0 0 0 -2
( body	-2 6 -1 0 0 -1 -2
( buffer	0 -5 3 0 0 0 3
( c	-2 3 2 -3 3 3 -6
( c (	-3 -1 0 0 -1 6 0
( c )	1 6 2 -2 1 -2 -5
( cast	-1 -1 0 0 4 -2 0
( cast (	-1 -1 0 0 4 -2 0
( char	-2 -4 1 0 0 2 2
( city	-2 -1 0 -1 0 4 0
( cmd	-2 -2 0 -1 0 5 0
( code	1 12 -2 0 0 -7 -5
( code )	2 6 -1 0 0 -4 -3
( col	-2 -1 0 0 6 -2 0
( col_a	-1 0 -2 0 4 0 0
( collapse	0 -6 0 0 0 7 -1
( con	-1 -2 0 -1 -1 4 1
( const	-1 4 5 -1 -1 -1 -6
( const [	0 -1 4 0 0 -1 -2
( ctx	-2 -1 1 4 0 -1 0
( cxt	-2 -9 14 -1 0 -1 -1
( cxt )	-1 -2 4 0 0 0 0
( cxt :	-1 -7 11 -1 0 -1 -1
( d	-3 -3 0 -1 -1 9 -1
( data	3 8 0 -1 0 -5 -5
( data )	3 4 0 -1 0 -3 -3
( date ,	0 2 -1 4 0 -1 -3
( day	0 -2 -1 -1 1 0 4
( day )	0 -2 -1 -1 0 0 4
( delay	0 -4 3 0 0 2 0
( description	4 -4 -2 0 0 -1 3
( description =	4 -1 -2 0 0 -1 0
( df	-2 -1 0 -1 -3 8 0
( df ,	-1 -1 0 0 -2 4 0
( diff	0 -2 0 -2 5 0 -1
( diff )	0 -1 0 -2 5 0 -1
( dir	-5 0 0 0 -1 7 0
( e )	-1 6 -2 -2 0 4 -5
( e .	0 4 -1 -1 0 -1 0
( e :	0 -4 4 0 0 0 0
( err	0 0 4 0 0 0 -3
( event	0 4 1 -1 -1 -1 -2
( ex	0 -5 0 0 0 0 5
( exports	0 4 -1 0 0 0 -2
( exports ,	0 4 -1 0 0 0 -2
( f	-10 -4 0 13 -1 9 -6
( f )	-6 -3 0 9 0 7 -5
( f ,	-4 -1 0 4 -1 2 0
( f"	7 -1 0 -2 0 -3 0
( f" "	6 -1 0 -2 0 -3 0
( false	0 -4 2 0 4 -1 -1
( file .	-2 -1 0 -1 0 4 0
( final	0 -2 -1 0 0 0 4
( fn	-2 3 -3 -1 -1 4 -1
( fn ,	0 4 -3 0 0 0 0
( foo	-2 4 0 -2 0 4 -4
( foo =	-1 -1 0 -2 0 4 0
( frame	0 4 0 0 0 0 -4
( from	0 -2 -1 0 -2 0 5
( fromJSON	0 -1 0 0 -1 5 -3
( fromJSON (	0 -1 0 0 -1 5 -3
( function	-1 6 -1 -1 -1 1 -3
( function (	-1 5 -1 -1 -1 1 -3
( gen	4 -3 3 0 0 -3 0
( getRversion	-1 -3 0 -1 0 7 -1
( getRversion (	-1 -3 0 -1 0 7 -1
( graph	0 -3 0 0 0 0 4
( https	5 -1 2 -4 -1 0 -1
( https :	5 -1 2 -4 -1 0 -1
( i	-5 -2 -3 -2 -1 8 7
( i )	-4 -3 -2 -1 -1 7 3
( i in	-4 -1 0 -2 0 7 -1
( id	-2 -1 1 -1 9 -3 -3
( id )	-1 0 0 0 4 -2 -1
( index	0 3 -4 -1 -2 -1 3
( input )	-2 6 0 0 0 0 -4
( input :	0 -2 4 0 0 0 -1
( int	-1 -9 -7 3 -2 1 14
( int i	0 -3 -1 -1 0 1 4
( int x	-1 -2 -2 2 0 -1 4
( iris	-8 0 0 0 0 9 0
( iris )	-8 0 0 0 0 8 0
( is	-1 -2 0 0 0 5 -1
( is .	-1 -2 0 0 0 5 -1
( isTRUE	0 -3 0 -1 0 5 -1
( isTRUE (	0 -3 0 -1 0 5 -1
( issue	0 -4 5 0 0 0 0
( issue .	0 -4 4 0 0 0 0
( it	-1 -3 4 -2 0 1 2
( kind	15 4 -1 -1 0 -14 -2
( labels	-4 -2 0 0 -1 7 0
( left	-3 5 -1 0 0 0 0
( length	-1 -1 0 0 0 5 -3
( length (	0 -2 0 0 0 4 -2
( let	0 5 2 -1 -1 -1 -4
( let i	0 4 2 -1 -1 -1 -3
( letters	-3 -2 0 -1 0 6 0
( letters )	-2 -1 0 0 0 4 0
( lifecycle_verbosity	-3 -1 0 -1 0 4 0
( lifecycle_verbosity =	-3 -1 0 -1 0 4 0
( list	-3 0 -1 0 0 5 0
( list (	-3 0 0 0 0 5 0
( local	0 -3 0 0 0 4 0
( local (	0 -3 0 0 0 4 0
( long	-1 -2 -1 -1 0 0 5
( m	-2 0 -1 -1 -1 6 -2
( m ,	-2 0 0 0 -2 4 0
( main	-1 -1 0 4 0 -1 0
( main (	-1 -1 0 4 0 -1 0
( map	6 -2 1 0 0 -4 0
( map (	6 -1 0 0 0 -6 0
( n	-3 3 -2 -2 0 8 -4
( n ,	-1 0 0 0 0 4 -2
( n =	-2 0 0 -1 0 4 0
( name	7 -10 -2 -2 2 7 -2
( name )	7 -2 -1 -1 1 -4 -1
( name ,	1 -7 -3 0 0 9 0
( new	-3 -1 -1 -3 8 -1 0
( new .	0 -3 0 -2 8 0 -2
( node )	0 4 -2 -1 0 -1 0
( node ,	0 -3 5 0 0 0 -1
( node .	0 -1 4 -1 0 0 -2
( o	-1 11 -2 -1 -1 -1 -6
( o ))	0 4 -2 0 0 0 -2
( obj	3 5 -2 -1 -1 -2 -3
( obj )	1 5 -2 0 0 0 -3
( object ,	0 3 -1 0 0 2 -4
( old	-2 -1 0 -1 6 0 -1
( old .	-2 -1 0 -1 6 -1 -1
( options )	0 5 -1 -1 -1 0 -2
( opts	0 -2 4 -1 0 0 0
( opts ,	0 4 -3 0 0 0 0
( opts :	0 -3 4 0 0 0 0
( other	-1 -1 0 0 0 -1 4
( out	-2 -4 0 4 0 4 -3
( out ,	-1 -1 0 0 0 4 0
( p	-3 -1 -1 -2 0 8 -1
( p )	-5 1 -1 0 0 6 0
( p ))	-1 -1 0 -1 0 4 0
( params	0 0 5 0 0 0 -4
( parsed	2 -4 3 0 0 0 0
( path	2 4 -1 -1 0 -1 -3
( path ,	0 6 -1 0 0 -1 -3
( progressr	-2 -1 0 0 0 4 0
( progressr .	-2 -1 0 0 0 4 0
( property	-1 4 0 -1 0 0 -1
( props	0 -3 5 0 0 0 0
( props :	0 -3 5 0 0 0 0
( public	0 -1 4 0 0 0 -2
( query	4 0 0 -1 0 -2 -1
( r	-4 -1 -1 -1 -1 5 1
( r )	-3 -1 -2 0 0 5 2
( r"	13 -6 -1 3 -5 -3 -1
( r" '	12 -6 -1 3 -5 -3 -1
( range	10 1 -1 0 -4 -6 0
( range (	10 0 0 0 -4 -6 0
( req ,	0 4 -3 0 0 -1 0
( request	1 2 2 0 0 -1 -4
( require	0 -3 -1 0 0 6 -1
( require (	0 -3 -1 0 0 6 -1
( resolve	0 4 -4 0 0 0 0
( result .	0 -1 4 0 0 -2 -1
( root	0 -5 5 0 0 0 1
( root )	0 -5 4 0 0 0 1
( s	0 3 0 -4 1 2 -2
( s )	-1 4 -1 -1 1 -1 -1
( sch	-1 -2 5 0 0 -1 0
( scheduler	0 -1 4 0 0 -2 -1
( schema	-4 -2 13 -1 -1 -2 -4
( schema )	-3 4 2 -1 0 -2 0
( schema .	0 -5 6 0 0 0 0
( select	-7 -4 -1 -3 20 -5 -1
( select N	-1 -1 0 0 4 -1 0
( select count	-2 -1 0 -1 4 0 0
( select if	-3 -1 0 -2 6 -1 0
( self	14 -2 -2 0 -2 -5 -3
( self )	5 -1 -1 -1 0 -1 -1
( self ,	4 0 0 -1 0 -1 -1
( self .	5 -2 0 2 -1 -2 -1
( sort	-1 -4 0 13 -1 -4 -3
( src	1 -5 0 0 0 0 5
( start	-1 5 -2 -1 0 0 -1
( state	-5 2 0 0 0 -1 4
( state ,	-5 0 0 0 0 -1 6
( stats	0 -10 0 0 0 10 0
( str	6 2 1 -1 0 -7 0
( str ,	6 2 0 0 0 -7 -1
( strategy	-1 -3 0 -1 -1 7 -1
( strategy )	-1 -1 0 -1 0 4 0
( strategy in	0 -2 0 -1 0 5 -1
( string	-2 6 -7 0 0 -1 3
( string )	-2 8 -5 0 0 0 0
( subscriber	0 -3 5 0 0 0 -2
( target	-6 2 -2 0 0 2 5
( target )	-6 -1 -1 0 0 6 1
( target ,	0 0 0 0 0 -4 4
( tbl	0 -2 0 -1 7 0 -3
( test_path	-2 0 0 0 -1 4 0
( test_path (	-2 0 0 0 -1 4 0
( this	-5 -2 18 -2 -1 -5 -2
( this .	-2 -4 11 -1 -1 -1 -3
( this :	0 -3 5 0 0 -1 -1
( toJSON	0 -1 0 0 0 4 -3
( toJSON (	0 -1 0 0 0 4 -3
( total	0 -5 5 0 0 0 0
( true	-1 -3 5 -3 0 -1 1
( true )	-1 -2 5 -3 0 -1 0
( type	-2 4 -7 -1 0 4 2
( type )	0 3 -5 0 0 0 2
( type ,	-1 4 -3 0 0 1 -1
( typeof	-1 8 0 -1 -3 -1 -3
( typeof ID	0 -3 5 0 0 0 0
( typeof x	0 7 -2 0 -2 0 -1
( uri	-1 0 4 0 -2 -1 0
( uri as	0 -1 4 0 -2 0 0
( user_id	-2 -2 0 0 7 -1 -1
( user_id ,	-2 -2 0 0 6 -1 -1
( users	0 -3 0 0 9 0 -6
( v	0 0 3 -1 1 2 -4
( value	12 -4 11 -4 -2 -7 -6
( value )	7 6 -1 -2 -1 -4 -5
( value ))	0 5 -1 0 0 0 -3
( value ,	6 4 -3 -1 0 -3 -2
( value .	1 5 -2 0 0 0 -4
( value :	1 -6 8 -1 0 -1 -1
( var	0 4 -1 -2 0 -1 0
( where	0 5 0 0 1 0 -5
( which	-1 5 0 0 0 0 -3
( words	4 -1 0 0 -1 -1 0
( x	-4 -3 6 -8 -6 8 7
( x )	-6 12 9 -12 -8 -9 14
( x ))	-3 -4 2 -1 1 6 -1
( x *	7 0 0 0 -3 -4 0
( x ,	-6 -3 -1 -3 3 12 -4
( x .	-4 -1 0 0 1 6 -1
( x =	-2 -1 0 0 -1 5 -1
( x >	7 -1 -1 0 0 -4 0
( x1	-1 -5 0 0 0 2 5
( x1 )	0 -5 0 0 0 0 5
( xs	0 6 -4 0 -1 0 -1
( xs )	0 5 -4 0 -1 1 0
( y	0 2 -2 -1 4 2 -4
( y ))	0 4 -1 0 0 -2 -1
( y1	0 -5 0 0 0 0 5
( z	-5 -2 3 0 0 4 -1
( z )	-5 0 0 0 0 5 0
( {	-1 0 14 -10 1 8 -11
( { $	-1 0 4 -7 -1 15 -9
( { keyword	0 -4 5 0 0 -1 0
( { }	2 -2 5 0 -1 -2 -1
((	-3 -8 25 3 -4 -8 -5
(( '	4 -1 0 -1 -1 -1 0
(( ' ,	4 -1 0 -1 -1 -1 0
(( )	-3 5 7 -2 -3 -4 -1
(( ) =>	-3 5 8 -2 -3 -4 -1
(( ID	0 -3 -3 11 0 -1 -4
(( ID (	0 -2 0 5 0 -1 -2
(( N	2 5 0 -4 -1 0 -1
(( a	-2 5 1 -1 -1 0 -1
(( a ,	-2 10 -4 -1 -1 0 -1
(( i	0 -6 5 2 0 -1 0
(( resolve	0 4 -3 0 0 0 0
(( resolve ,	0 4 -3 0 0 0 0
)	-16 9 3 9 9 -15 1
) !	0 -11 12 0 0 0 -1
) ! ;	0 -11 12 0 0 0 -1
) $	18 -10 -1 -4 -3 42 -42
) $ID	-1 -1 0 -2 0 6 -1
) %	-4 -2 0 8 0 1 -3
) % N	-3 -1 0 8 0 -1 -2
) %>%	-4 -3 0 -2 -2 11 -1
) %>% $	-2 -2 0 -1 -1 7 0
) &&	-2 3 -3 0 -1 -1 4
) (	-3 24 1 1 -4 -9 -10
) ( )	-2 10 1 -2 -3 -3 -1
) )	-3 -3 -3 -1 -1 13 -3
) ) $	-2 -2 0 0 -1 6 0
) ) ;	0 4 -1 0 0 0 -2
) *	-1 7 1 -1 -1 5 -8
) * ID	0 6 -1 0 -2 1 -3
) +	-11 -1 -2 5 10 -4 2
) + "	-2 -4 0 0 0 0 7
) + N	-4 -4 0 -1 8 -2 3
) + fib	0 -2 -2 8 0 -1 -3
) ,	7 -12 -1 -14 0 30 -11
) , "	0 -2 0 -1 -1 4 -1
) , $	23 -9 1 -6 -9 4 -3
) , (	-6 -4 1 0 11 -2 0
) , ID	-5 -2 2 1 1 4 -3
) , N	2 0 -1 -1 1 2 -4
) , c	8 -2 0 0 -3 -2 0
) -	-5 -3 4 -2 11 -2 -3
) - N	-2 -3 0 -1 5 -1 3
) ->	8 -5 -3 -3 -2 -4 8
) .	0 27 22 -5 -19 -29 3
) . $	1 6 0 3 -1 -1 -8
) . ID	7 6 3 -2 -2 -7 -5
) . addRange	0 4 0 -1 -2 0 0
) . append	-1 4 0 -1 -2 0 0
) . code	-1 -2 7 -1 -3 0 0
) . filter	-4 3 3 0 0 -1 -1
) . forEach	-1 4 -3 0 0 0 2
) . join	-4 13 -1 -1 0 -5 -2
) . map	-2 -3 0 0 0 0 6
) . toBe	0 -3 5 0 0 0 0
) . toEqualTypeOf	0 -2 5 0 0 0 -2
) . type	-2 -2 6 0 0 0 -2
) /*	-1 -1 0 4 1 0 -2
) :	16 -60 78 11 -8 -13 -24
) : $	22 -4 -12 7 -4 -5 -4
) : (	-1 4 -2 0 0 -1 -1
) : ID	-2 0 4 0 0 0 -1
) : Id	0 -6 9 -1 0 -1 -1
) : N	0 -2 -2 9 0 -1 -3
) : Promise	0 -2 5 0 0 0 -2
) : ReactNode	-1 -10 13 -1 0 -1 -1
) : boolean	0 -5 6 0 0 0 -1
) : number	0 -2 5 0 0 0 -2
) : string	-1 -6 10 0 0 0 -2
) : void	-1 -6 12 -1 0 -1 -3
) : {	0 -4 5 0 0 0 0
) ;	-13 7 1 6 -1 -20 19
) ; $	-23 2 13 7 7 -18 12
) ; //	-2 10 -2 -1 -1 5 -9
) ; }	-1 -3 -10 -3 -1 -2 19
) <	-1 -6 -1 12 -1 -1 -3
) =	2 -10 -1 3 2 8 -4
) ==	4 -3 -2 -2 -1 6 -3
) == NL	0 -3 0 0 0 5 -2
) =>	-14 12 41 -7 -7 -11 -14
) => $	-1 -1 5 0 0 -1 0
) => a	-2 4 2 -1 -1 0 -1
) => void	-1 -4 6 0 0 0 -1
) => {	-2 -2 13 -1 -1 -3 -3
) >	-3 -2 -1 -1 6 2 -1
) > N	-3 -2 -1 -1 6 2 -2
) >=	0 -2 0 -1 0 4 0
) >= "	0 -2 0 -1 0 4 -1
) ?	-2 4 -4 -3 -1 -2 9
) ? "	-2 3 -6 0 0 0 5
) AS	-4 -2 -1 -1 12 -3 -1
) CONST CONST	0 4 0 0 -3 0 0
) FROM	-2 -1 0 -1 7 -2 -1
) ID	1 -5 -2 5 0 -3 4
) ID =	-2 -1 0 5 0 -2 -1
) N	-2 0 -1 6 -2 -2 1
) N Id	-2 -2 0 4 0 -1 1
) N The	0 -3 0 -1 0 0 5
) NOT	-1 -1 0 -1 5 -1 0
) NOT NULL	-1 -1 0 -1 5 -1 0
) ON	-2 -1 0 -1 5 -1 0
) [	-2 -1 0 -2 1 4 1
) [[	-2 -1 0 -1 0 5 0
) \	-3 5 -2 1 0 0 -1
) \ b	-3 6 -1 -1 0 0 0
) ]	4 -5 4 -3 -2 2 0
) and	-4 0 0 2 4 -1 0
) and (	0 -1 0 0 4 0 -2
) as	-3 -10 9 -1 13 -6 -2
) as ID	-2 -1 0 0 5 -2 0
) basedir	-1 -2 0 5 0 0 -1
) basedir =	-1 -2 0 5 0 0 -1
) break	0 -4 0 0 -1 9 -3
) engine	0 -2 0 0 4 -1 0
) engine =	0 -2 0 0 4 -1 0
) from	-4 -2 -1 -1 12 -3 -1
) if	9 -2 -2 -1 0 -3 -1
) is	8 0 -2 -1 -2 -1 -2
) is not	5 -1 -1 -1 -2 -1 0
) not	-3 -2 0 -1 8 -1 -1
) not null	-3 -2 0 -1 8 -1 -1
) on	-3 -2 0 -2 9 -1 0
) on [	-2 -1 0 -2 6 0 0
) or	4 -1 -1 -1 -1 -1 0
) return	-2 1 7 0 0 -1 -4
) return $	0 -3 4 0 0 0 0
) select	-1 -1 0 0 4 -1 0
) then	0 -3 0 -2 8 0 -2
) then $	0 -2 0 -2 7 0 -2
) throw	0 -8 8 0 0 0 1
) throw new	0 -7 7 0 0 0 1
) throws	-1 -4 -4 -1 0 -1 9
) unsigned	-2 -1 0 0 4 -1 -1
) value	0 -4 -1 0 0 0 5
) x	0 5 -2 0 -2 0 -1
) {	-23 21 -9 15 -14 -7 16
) { $	-18 12 4 16 -12 -5 4
) { //	0 -2 -2 0 0 0 5
) { console	-1 11 -3 -2 0 -1 -4
) { return	-1 18 -5 -3 -1 -2 -5
) { }	-2 -2 2 -2 -1 -3 7
) |	8 2 -3 -1 -1 -3 -2
) ||	-9 15 2 -5 -2 3 -4
) || $	-4 9 -1 -4 -1 -2 2
) || (	-2 -1 5 0 0 0 -1
) }	-4 2 7 -3 -1 3 -3
) } $	-2 1 4 -1 0 3 -5
))	-14 -12 -4 -5 1 35 -2
)) #	-3 0 0 -1 0 4 0
)) $	3 -13 4 4 -3 25 -20
)) )	1 -12 -3 1 4 8 0
)) ) $	2 -3 -1 -2 4 2 -2
)) ) ;	0 -5 0 5 -1 3 -2
)) ) {	-1 -3 -2 -1 0 2 4
)) ,	-4 -4 -1 -3 -1 13 0
)) , $	0 -2 0 -3 -3 5 3
)) , equals	0 -2 0 0 0 4 -2
)) .	-2 -6 14 -2 -1 -2 0
)) . type	-1 -2 6 -1 0 -1 -1
)) ;	-4 -3 -3 -1 2 -2 12
)) ; $	-4 -2 -3 -4 2 -1 12
)) >	0 4 0 0 0 -3 -1
)) AS	-1 -1 0 0 4 -1 0
)) as	-2 -1 2 0 4 -1 -1
)) {	-5 13 -11 -6 -2 -2 13
)) { $	-4 13 -10 -5 -2 -2 9
)) ||	-1 4 -1 0 0 -1 0
)) || $	-1 4 -1 0 0 -1 0
*	-26 25 2 -11 -16 -23 49
* "	-1 -1 -1 0 0 0 4
* #	-1 -1 4 0 -1 0 -1
* # $	-1 -1 4 0 -1 0 -1
* $	-16 11 8 -8 -5 -3 13
* (	-2 -2 -4 -2 -1 0 11
* )	-2 -8 -4 20 6 -5 -8
* ) $	0 -6 0 11 1 -3 -3
* ) basedir	-1 -2 0 5 0 0 -1
* ,	10 -5 -4 0 0 -1 -2
* , $	11 -4 -4 0 0 0 -2
* -	0 6 0 0 0 0 -5
* .	7 -6 0 2 -1 -1 -1
* . ID	-4 -4 0 9 0 -1 -1
* . csv	11 -1 0 -8 0 -1 -1
* /	-9 9 14 -11 -1 -5 2
* / $	-9 9 14 -12 -1 -4 3
* //	0 0 5 0 0 0 -4
* // $	0 0 5 0 0 0 -4
* <	-4 -7 -1 -4 -2 -1 19
* < li	-1 -1 0 -2 0 0 5
* < p	-3 -4 -3 -2 -1 0 13
* </	-1 -2 -1 -1 0 0 4
* @ID	-11 25 3 -10 -5 -3 1
* @ID #	0 -2 0 -1 0 0 4
* @ID $	-2 10 3 -1 0 0 -10
* @ID <	0 -2 -2 0 0 0 5
* @ID ID	-2 -5 12 -2 -1 0 -1
* @ID Id	-3 5 0 -2 -1 -1 2
* @ID Juergen	0 -3 0 0 0 0 4
* @ID N	-2 -8 -2 -1 0 -1 14
* @ID a	0 -4 -1 0 0 0 5
* @ID the	-1 -7 -2 0 0 0 10
* @ID {	-1 43 -11 -1 0 0 -28
* A	-1 -3 0 4 0 0 1
* CONST	-3 13 2 -3 -2 0 -6
* CYGWIN	-1 -2 0 5 0 0 -1
* CYGWIN *	-1 -2 0 5 0 0 -1
* Copyright	-3 4 2 -4 -2 -2 4
* Creates	-1 6 0 0 0 0 -5
* FROM	10 -3 -1 -2 0 -2 -2
* ID	-1 -1 -2 -6 -7 3 13
* ID )	1 8 -1 3 -2 0 -9
* ID *	7 -2 0 1 -2 0 -4
* Id	-8 18 0 -11 -7 4 4
* Id ID	-3 8 -2 -2 -1 0 0
* Id Id	-1 -5 1 -1 0 5 0
* Id a	1 5 -2 -1 0 0 -2
* Id an	-1 -3 0 0 0 0 5
* Id for	-1 -2 0 -1 0 0 4
* LICENSE	-1 2 4 -2 0 0 -3
* LICENSE file	-1 2 4 -2 0 0 -3
* Licensed	-1 -2 0 -1 0 0 4
* N	3 -6 0 12 1 -10 0
* N )	8 0 -1 -1 -1 -7 2
* N ))	-4 -1 0 13 -1 -6 -1
* See	-2 -1 0 -1 -1 0 6
* See the	-2 -1 0 -1 -1 0 6
* The	-4 8 5 -2 -1 0 -7
* This	-3 7 5 -4 -1 0 -2
* This source	-1 2 4 -1 0 0 -2
* Unless	-2 -2 0 -1 -1 -1 6
* Unless required	-2 -2 0 -1 -1 -1 6
* WITHOUT	-1 -2 0 -1 -1 0 5
* WITHOUT WARRANTIES	-1 -2 0 -1 -1 0 5
* You may	-1 -1 0 -1 0 0 4
* [	-3 -1 -1 6 -1 -1 0
* \	-2 -1 2 4 0 0 -2
* _	0 11 0 0 0 0 -10
* _ .	0 11 0 0 0 0 -10
* `	2 -2 14 -2 -2 -1 -10
* ` `	-1 -5 11 0 -1 0 -3
* ` is	4 -1 0 -1 0 0 -1
* as	-1 0 4 -1 0 0 -2
* const	0 -3 5 0 0 -1 -1
* distributed	-1 -1 0 -1 -1 0 4
* distributed under	-1 -1 0 -1 -1 0 4
* for	-2 0 0 -1 0 0 4
* from	-4 0 -2 -3 11 -3 1
* from '	0 5 -4 -1 0 0 0
* http	-2 -1 0 -2 0 0 5
* http :	-2 -1 0 -2 0 0 5
* https	-2 -1 0 -2 0 0 5
* https :	-2 -1 0 -2 0 0 5
* is	4 2 -1 -3 -1 0 0
* limitations	-2 -3 0 -1 0 0 7
* limitations under	-2 -3 0 -1 0 0 7
* the	-4 -3 0 -2 -1 0 9
* to	1 -2 -1 -3 -1 0 5
* values	-1 -1 -1 -1 -1 0 5
* y	7 -1 -1 0 -3 -2 -2
* you	-1 -2 0 -1 0 0 4
* you may	-1 -1 0 -1 0 0 4
* {	-1 -5 -2 -1 0 0 10
* { @ID	-1 -6 -2 -1 0 0 10
**	16 1 -2 1 -2 -9 -4
** N	14 -1 0 -3 -2 -8 0
** kwargs	6 -4 -1 0 0 0 0
*=	-1 9 0 -4 -1 -1 -1
+	-3 15 -19 5 -3 -1 6
+ "	9 -5 -2 -7 5 -3 2
+ " $	8 -2 0 -4 0 -1 0
+ " +	-2 -3 0 0 0 0 7
+ %	-1 0 0 4 -3 0 0
+ '	1 9 -1 -2 -3 -1 -4
+ ' )	0 6 0 -1 -2 0 -3
+ (	-2 4 -1 -3 0 -2 4
+ ID	-5 10 -2 0 -4 0 2
+ ID $	-2 -1 0 -1 -1 -1 6
+ ID (	-4 4 -1 3 -2 2 -2
+ N	12 -17 -6 0 5 -2 8
+ N $	8 -7 -1 -5 5 -5 4
+ N )	-1 -2 -2 -1 1 1 4
+ N ,	-1 0 -3 4 1 2 -3
+ N ;	0 -5 1 -2 -3 3 5
+ NL	0 0 0 -4 0 5 0
+ b	-3 4 0 -2 -2 2 2
+ b ;	-3 4 -1 -2 -2 -1 3
+ c	-1 5 -2 -1 0 -1 0
+ fib	0 -2 -2 8 0 -1 -3
+ fib (	0 -2 -2 8 0 -1 -3
+ name	8 -2 -1 -4 0 -1 0
++	-4 13 1 -1 -5 -6 2
++ $	-5 14 2 -4 -2 -3 -2
++ ) {	0 -4 1 0 0 1 2
++ ;	0 -3 0 -3 0 -1 7
++ ; $	0 -5 0 0 0 0 6
++ ]	0 -2 1 -1 -1 0 4
++ ] =	0 -2 0 -1 -1 0 4
+=	17 8 -1 0 -11 -11 -2
+= '	-1 8 -1 -1 -4 0 -1
+= (	-3 0 0 5 0 -1 0
+= N	18 -14 1 -4 -1 -1 2
+= N $	18 -12 0 -4 -1 -1 0
+= N ;	0 -4 2 0 0 0 3
,	12 2 -6 -40 9 20 2
, "	6 0 -5 -10 -2 13 -2
, " $	15 -4 -1 -7 -2 0 -2
, " )	-7 -1 -4 0 1 8 4
, " ))	-1 -2 1 -1 -1 5 -1
, " ,	-4 10 -5 -5 3 4 -4
, " ]	-2 5 4 -2 -1 -3 -1
, #	5 -1 0 -1 -2 -1 0
, # $	5 -1 0 -1 -2 -1 0
, $	-7 22 20 -43 25 -7 -10
, '	-8 -2 -2 8 16 -3 -9
, ' )	-5 1 -3 1 15 -4 -5
, ' ,	0 -6 -2 7 4 0 -2
, ' ]	4 2 -3 -1 1 -2 0
, (	-7 -6 12 -2 12 -6 -2
, ( )	-1 -7 12 -1 -1 -2 -1
, ( N	-6 -2 0 0 10 -1 0
, ( e	0 -3 4 0 0 0 0
, **	0 -2 -1 4 0 -1 0
, --flag	-3 -1 0 5 0 -1 0
, .	-8 -4 -1 -1 -2 17 -1
, . N	-5 -1 0 -1 -2 9 -1
, ...	-4 5 -1 -1 -1 5 -1
, ... )	-1 -3 0 0 0 5 0
, ... ID	-2 4 0 -1 0 -1 -1
, //	-5 2 5 0 0 -2 0
, // $	-5 2 5 0 0 -2 0
, @ID	0 -5 -1 2 1 -1 3
, CONST	2 -1 -10 7 1 -6 6
, CONST ,	2 4 -1 5 -5 -3 -2
, Code	-2 -2 4 0 0 0 0
, Comment	4 -1 0 0 -1 0 0
, Field	4 2 -1 0 -2 -1 -1
, Field (	5 -1 -1 0 -1 -1 0
, ID	-9 -5 2 -8 -1 17 3
, ID (	-4 -1 3 -3 2 4 -2
, ID )	15 6 -14 -4 -4 -4 4
, ID +	0 5 0 0 -2 0 -1
, ID ,	5 7 -7 0 4 -8 -1
, ID .	-5 10 -2 1 -3 4 -5
, ID :	2 -6 7 -1 0 -1 -1
, ID =	-10 -2 -1 -4 1 19 -3
, ID as	0 -4 4 0 1 0 0
, ID }	-1 -2 5 0 0 -1 -1
, Id	-9 7 6 1 6 -7 -3
, Id (	0 4 0 0 0 -2 0
, Id ,	-6 1 5 -1 6 0 -6
, Id .	-1 4 -3 0 0 -1 2
, Id =	-2 -2 6 -2 3 0 -4
, Id ID	-4 -1 -1 0 0 0 6
, Id ]	4 -2 1 -1 -1 0 0
, Id }	-1 -1 9 0 0 0 -6
, Integer	0 -2 -1 -1 -3 0 6
, Integer >	0 -2 -1 -1 -3 0 6
, Keyword	5 -2 0 0 -1 -2 0
, N	-6 4 -8 0 6 -2 6
, N $	8 -2 0 1 -3 -4 0
, N )	18 -7 1 -4 7 -15 -1
, N ))	-3 2 -4 -2 7 3 -3
, N +	0 -6 -1 -1 0 0 7
, N ,	-5 1 -2 2 2 4 -2
, N ID	-6 11 0 -1 -5 -2 3
, N ]	-2 11 1 -3 -1 0 -6
, N }	-1 -2 -2 0 -1 0 6
, NA	-1 -1 0 0 -1 4 0
, NL	-2 -1 0 0 -1 4 0
, NULL ,	0 -2 0 4 -2 1 -1
, Name .	4 -1 0 0 -1 -1 0
, None	7 -2 -1 -1 -1 -2 -1
, None )	4 -1 -1 -1 0 -1 0
, Number	4 -1 0 0 -1 0 0
, Operator	4 -1 0 -1 -1 -1 0
, Optional	4 -1 -1 0 -1 0 0
, PACKAGE	-4 -1 0 0 -1 6 0
, PACKAGE =	-4 -1 0 0 -1 6 0
, Punctuation	5 -1 0 0 -2 -1 0
, S	-1 4 2 0 0 -3 -2
, String	5 -3 -1 -1 -1 0 1
, V	-2 -1 -2 0 0 -1 7
, V >	0 -2 -1 0 0 0 4
, Version	-1 -2 0 -1 0 0 5
, Version N	-1 -2 0 -1 0 0 5
, Whitespace	9 -2 0 0 -4 -2 0
, Whitespace )	7 -2 0 0 -3 -1 0
, [	-3 6 -3 -1 7 -3 -2
, ]	-3 -2 0 -1 -1 7 0
, `	-2 5 -1 -1 2 -1 -2
, a	10 -5 2 -3 0 -2 -1
, a $	8 -2 0 -2 -2 -2 0
, age	-1 -3 4 0 1 0 0
, age :	0 -3 4 0 0 0 0
, and	-1 7 -1 -1 -2 -1 -1
, args	0 0 1 1 0 -4 2
, as	-5 1 -1 4 -1 2 1
, b	16 0 2 -6 0 -10 -2
, b )	4 9 -5 -3 -3 -3 1
, b ))	8 0 0 0 -2 -6 0
, b :	0 -5 8 0 -1 0 -1
, b =	7 -2 0 -2 -2 0 -1
, bound	4 0 0 0 0 -4 0
, bound =	4 0 0 0 0 -4 0
, but	-3 -2 -1 5 0 -1 1
, by	-5 -1 0 -1 -2 11 -1
, by =	-5 -1 0 -1 -2 11 -1
, c	7 1 -1 -2 -2 -2 -2
, c (	-1 -1 0 -1 -1 5 0
, c =	9 -1 0 0 -3 -3 0
, data	-5 -14 6 -1 -1 13 2
, data ,	-1 -3 5 0 0 -1 0
, data =	-4 -8 0 -1 -1 14 0
, default	5 0 -1 -1 -1 -2 0
, default =	4 0 0 0 0 -3 0
, each	-2 0 0 0 4 0 -1
, either	-1 -2 0 -1 -1 0 6
, either express	-1 -2 0 -1 -1 0 6
, end	7 2 -1 0 0 -7 -1
, end =	7 0 0 0 0 -7 0
, equals	0 -2 0 0 -1 6 -3
, equals (	0 -2 0 0 -1 6 -3
, etc	0 -3 1 0 0 0 4
, expected	-3 -2 0 0 -1 6 1
, f	0 -2 0 5 0 0 -3
, f )	0 -2 0 5 0 0 -3
, false	-1 -3 5 0 0 2 -3
, from	-1 -6 0 0 -1 2 6
, function	0 4 -1 -1 -1 -4 2
, function (	0 8 0 -1 0 -4 -2
, identity	-1 4 0 0 0 -2 0
, index	-1 -1 6 0 1 -1 -3
, index )	0 -2 6 0 0 0 -3
, info	-3 -1 0 0 -1 5 0
, info =	-2 -1 0 0 -1 4 0
, input	-5 -1 0 0 0 -1 7
, int	3 -5 -3 -1 -1 -1 9
, it	0 -6 5 4 -2 -1 1
, it is	-4 -1 0 6 -1 -1 1
, it }	-1 -3 5 0 0 -1 0
, k	-2 -2 0 -1 -1 10 -5
, mean	-1 -1 0 0 -1 4 0
, min	6 0 0 0 -5 0 0
, n	-1 2 -1 -1 0 4 -3
, na	-4 0 0 0 -1 5 0
, na .	-4 0 0 0 -1 5 0
, name	0 -3 1 -1 5 -1 -2
, names	-1 -2 0 8 0 -2 -2
, number	-1 -5 8 0 0 0 -1
, number >	0 -2 4 0 0 0 -1
, number ]	-1 -3 4 0 0 0 -1
, o	0 4 -2 0 1 0 -2
, optional	4 0 -2 -1 0 0 -1
, optional $	4 -1 -2 -1 0 0 -1
, options	-1 16 -3 -1 0 -3 -7
, options )	-1 14 -5 0 0 -3 -4
, opts	0 3 1 0 0 0 -4
, opts )	0 5 0 0 0 0 -4
, output	-2 -2 0 0 0 5 0
, parent	0 -4 5 0 0 0 -1
, parentSchema	0 -1 4 0 0 0 -2
, range	6 1 -1 0 0 -6 0
, reject	0 5 -4 0 0 0 0
, reject )	0 5 -4 0 0 0 0
, schemaCode	0 -3 5 0 0 -1 0
, schemaCode }	0 -3 4 0 0 -1 0
, sep	5 0 0 0 0 -4 0
, sep =	5 0 0 0 0 -4 0
, serialize	7 -2 0 -1 -1 -2 -1
, serialize )	7 -2 0 -1 -1 -2 0
, so	-3 2 2 6 -2 -1 -4
, software	-2 -2 0 -1 -1 -1 6
, software $	-1 -1 0 -1 -1 -1 5
, str	5 0 0 -1 -1 -4 0
, str ]]	5 -2 -1 0 0 -1 0
, struct_col_b	-1 0 -2 0 4 0 0
, suffix	4 -1 0 0 -1 -1 0
, suffix =	4 -1 0 0 -1 -1 0
, sum	-4 -2 0 8 -3 3 -1
, sum (	-2 0 0 0 4 -1 0
, sum )	-2 0 0 0 -2 4 0
, sys .	-4 -1 0 5 0 0 0
, the	2 4 -2 -3 -3 -1 2
, then	0 -2 4 2 -1 0 -3
, to	-4 -4 0 7 -1 1 2
, to the	-2 -1 0 4 0 0 -1
, true	-1 4 0 0 0 -1 -2
, true )	-1 5 0 0 0 0 -3
, use	0 5 0 0 0 0 -4
, v	4 -1 4 -1 0 -2 -4
, v in	4 -1 -1 0 0 0 -1
, value	-2 0 0 -1 0 0 4
, value )	0 0 -3 0 -1 -3 7
, value =	-2 -1 0 0 0 4 0
, values	-1 -1 -2 8 0 -2 -1
, values )	-1 0 -2 4 0 -2 1
, void	0 4 -3 0 0 0 -1
, which	-2 -3 0 -1 0 4 2
, width	-2 0 -1 0 -1 5 0
, width =	-2 -1 0 0 -1 5 0
, x	-4 -7 0 -2 4 7 2
, x )	-1 -3 0 0 1 -1 4
, y	7 0 -1 -2 4 -1 -6
, y )	1 -2 -1 -1 4 2 -4
, y :	-1 4 0 -1 0 -2 0
, y =	-2 -1 0 -1 -1 4 0
, z	0 -4 4 0 2 -1 -1
, {	-3 9 -8 -4 -3 14 -5
, { $	-2 1 -6 -3 -3 17 -3
, { type	0 -2 4 0 0 0 -1
, }	0 4 -4 1 0 0 0
-	-20 -6 6 35 1 -5 -11
- $	5 1 -1 -2 -1 -1 -2
- (	-2 -2 0 4 0 -1 2
- *	0 -4 4 0 0 0 0
- CONST	-3 10 0 -2 0 0 -4
- ID	-1 6 6 2 -9 -3 -2
- ID $	-1 4 0 2 0 -1 -3
- ID )	2 2 -1 2 -1 -4 -1
- ID --flag	-1 0 0 4 -3 0 0
- ID .	-4 1 -1 2 -1 0 2
- ID ;	0 6 0 -3 0 -1 -1
- Id	-4 11 -2 9 -1 -2 -10
- N	3 -13 3 -3 -1 0 11
- N $	1 -1 -1 -9 -2 4 8
- N )	5 -6 -4 3 -5 -3 9
- N ,	-6 2 2 -2 8 0 -4
- N :	-3 0 -1 -6 -1 11 0
- N ;	-1 2 5 -3 0 0 -4
- N ]	9 -5 1 -2 -1 -4 2
- N the	-1 -2 0 -1 0 0 4
- Path	-1 -2 0 4 0 0 0
- Path to	-1 -2 0 4 0 0 0
- The	0 13 -2 -1 0 0 -11
- b	-2 5 0 -1 0 0 -1
- generator	5 -2 0 -2 -1 -1 0
- level	7 1 0 -5 -1 0 -1
- rc	-2 -1 0 5 -1 -1 0
- rc .	-2 -1 0 5 -1 -1 0
- remote	-3 -1 0 5 0 0 0
- remote -	-3 -1 0 5 0 0 0
--	-1 -1 -3 8 0 -2 -1
--#	-6 -5 -1 5 11 -2 -2
--# $	-6 -5 -1 5 11 -2 -2
--flag	-18 -11 -2 46 -7 -5 -2
--flag "	-3 -1 0 5 -1 0 0
--flag --flag	-3 -1 0 9 -3 -1 -1
--flag --flag --flag	0 0 0 4 -3 0 0
--flag =	-4 -3 -1 9 -1 -1 1
--flag Id	-3 -1 0 6 -1 0 -1
->	-6 -19 -4 -8 -6 10 33
-> "	0 -4 0 -1 0 0 5
-> x	-1 -4 0 -1 -1 -1 8
-> {	-1 -4 0 -1 0 -1 8
-> { $	-1 -3 0 -1 0 -1 7
-flag	-23 -22 -7 82 -10 -10 -9
-flag "	-4 -4 -2 16 -2 -2 -2
-flag " ]	-1 -1 -1 4 -1 -1 -1
-flag $	-3 -4 -1 11 -1 -1 -1
-flag '	-1 -2 0 5 0 -1 0
-flag *	10 -2 0 -6 0 0 -1
-flag ,	-3 -1 0 7 0 -1 -1
-flag , --flag	-3 -1 0 5 0 -1 0
-flag /	8 -4 -1 -1 -1 -1 -1
-flag CONST	-3 0 0 4 -1 0 0
-flag ID	-2 -1 0 6 -1 -1 -1
-flag ID $	-1 -1 0 4 -1 -1 0
-flag N	-3 -1 0 8 -1 -2 -1
-flag pipefail	-3 0 0 7 -3 0 0
-flag pipefail $	-3 0 0 7 -3 0 0
-flag syscalls	-1 -1 0 4 -1 0 -1
-flag syscalls :	-1 -1 0 4 -1 0 -1
-flag |	-1 -1 0 4 0 0 0
.	27 7 11 -11 -27 -26 19
. "	-4 -3 -1 2 6 -1 0
. " $	-3 0 0 4 0 0 -1
. " :=	-1 -2 -1 -1 5 0 -1
. $	18 14 -2 19 -23 -17 -9
. $ID	-2 -2 12 -1 0 -1 -7
. $ID =	0 4 1 0 0 0 -5
. .	6 -7 -1 9 -1 -2 -3
. . $	-5 -1 0 7 0 0 0
. /	-6 -3 -2 23 -2 -2 -7
. / usr	-2 -1 0 5 -1 -1 0
. <	-1 -1 -1 0 0 0 4
. Builtin	4 -2 -1 0 0 0 0
. CONST	6 -15 3 -4 4 -4 11
. CONST $	4 0 -2 -2 0 0 0
. CONST )	0 -7 1 -2 -1 -2 10
. CONST :	1 -3 -1 -2 0 0 5
. CONST ;	-1 1 -4 -1 6 0 -1
. CONST =	0 4 -1 -1 0 0 -2
. Call	-4 -2 0 -1 -1 8 0
. Call (	-4 -2 0 -1 -1 8 0
. Constant	5 -2 -1 0 0 -1 0
. Context	-3 0 0 5 0 -1 -1
. Date	4 -2 0 0 -3 0 0
. Default	5 -1 0 -1 -1 -1 0
. Default (	5 -1 0 -1 -1 -1 0
. DiskSpace	-2 -1 0 -1 5 -1 -1
. Event	0 -3 4 0 0 0 0
. Event )	0 -3 4 0 0 0 0
. For	4 -3 -1 -2 0 -1 2
. Function	4 -3 -1 0 0 0 0
. ID	-5 13 1 -12 -4 -4 10
. ID $	-2 13 -1 0 3 -1 -10
. ID &&	-1 5 0 -2 0 0 -2
. ID (	13 12 -3 -12 -14 -30 33
. ID )	-11 11 3 12 4 2 -21
. ID ,	-7 4 -1 -2 14 3 -11
. ID .	21 -10 -1 -10 -4 -3 7
. ID :	6 -1 -1 -3 0 -1 0
. ID ;	-1 6 3 -3 -3 4 -6
. ID <-	-2 -1 0 -1 0 6 0
. ID =	-10 4 -8 -6 1 15 4
. ID >	0 -1 4 0 0 0 -2
. ID as	-5 -1 1 -1 6 0 0
. ID import	8 -8 -1 9 -4 -1 -4
. ID |	0 -2 0 5 0 0 -2
. ID ||	-1 5 -2 0 0 -1 -1
. ID }	-1 -3 4 -1 0 0 0
. Id	0 8 -1 -6 0 -3 2
. Id (	-11 19 -2 5 -1 -1 -8
. Id )	6 -7 5 -1 -1 -1 -1
. Id ,	-2 2 -3 -1 6 -1 0
. Id .	3 5 -3 0 -1 -1 -3
. Id /	-4 -1 0 1 6 0 0
. Id :	10 -3 -4 -1 -1 0 -1
. Id ;	-3 -6 -2 -3 0 -1 15
. Id =	-3 3 -2 -1 6 1 -3
. If	-1 -2 -2 7 -1 0 0
. It	4 -1 -1 -1 -2 0 1
. MonitorId	0 -1 0 0 4 0 -1
. N	-6 0 1 6 -3 9 -6
. N $	1 8 -1 -1 0 0 -6
. N ,	-5 -1 0 -1 -2 9 -1
. N }	0 -2 0 5 0 0 -2
. Object	0 4 -1 0 0 0 -3
. Other	7 -3 0 -2 -1 0 -2
. RUNTIME	-2 -1 0 0 0 -1 5
. RUNTIME )	-2 -1 0 0 0 -1 5
. See	-6 0 0 5 -1 0 2
. See the	-4 1 0 2 -1 0 2
. String	-2 11 -4 0 0 -1 -5
. The	2 -2 -2 -2 -1 0 6
. Type	2 10 -4 -1 0 -3 -4
. Variable	4 -2 0 0 -1 0 0
. When	-1 -2 0 0 -1 0 4
. [	-6 -1 0 -2 11 -1 -1
. a	-3 1 1 -1 5 -2 -1
. add	2 -8 2 -1 -2 -2 9
. add (	2 -7 2 -1 -2 -2 9
. addKeyword	0 -3 4 0 0 0 0
. addRange	0 5 0 -1 -3 0 -1
. addRange (	0 5 0 -1 -3 0 -1
. addSchema	-3 5 0 -1 0 -1 0
. annotation	-3 -5 -1 -2 0 0 11
. annotation .	-2 -5 -1 -1 0 0 11
. annotations	-1 -4 -1 -1 0 0 7
. annotations .	-1 -3 -1 -1 0 0 6
. apache	0 -6 -1 -3 -1 -1 11
. apache .	0 -6 -1 -3 -1 -1 11
. append	4 -3 -2 -1 -3 -2 6
. append (	2 -2 -2 0 -3 -1 6
. apply	-2 -6 4 -2 0 1 5
. apply (	0 -6 4 0 0 -4 5
. argv	-5 1 1 5 0 -1 -1
. argv [	-4 0 0 6 0 -1 0
. assert	-1 8 -1 0 -1 -5 0
. assert .	-1 8 -1 0 -1 -5 0
. b	-3 2 -1 -1 9 -3 -3
. b ,	-3 -1 0 0 5 -1 -1
. bind	0 5 -1 0 0 -4 0
. bind (	0 5 -1 0 0 -4 0
. charAt	-2 -9 0 -1 -1 -1 14
. charAt (	-2 -9 0 -1 -1 -1 14
. children	0 4 -3 0 0 0 0
. children }	0 5 -4 0 0 0 0
. class	-3 -3 -3 -1 0 0 11
. class )	0 -2 -2 0 0 0 4
. class .	-2 -1 0 0 0 0 4
. cli	-6 -1 0 10 0 -1 0
. cli (	-4 -1 0 7 0 -1 0
. code	-1 -5 13 -1 -3 -1 -1
. code =	-1 -2 8 -1 -3 0 0
. columns	-2 -1 0 -1 4 0 0
. com	0 -1 -1 4 -1 -1 0
. combine	-1 -4 0 0 0 3 3
. common	1 -2 -1 -1 -1 0 5
. common .	1 -2 -1 -1 -1 0 5
. compareTo	0 -6 0 0 -1 0 8
. compareTo (	0 -6 0 0 -1 0 8
. contains	0 -6 0 0 0 0 7
. contains (	0 -5 -1 0 0 0 7
. core	-1 -3 1 -1 -1 -1 5
. core .	-1 -3 1 -1 0 0 4
. csv	7 -2 0 -4 0 0 -1
. csv $	9 -1 0 -5 0 -2 -1
. d	-3 -1 0 6 0 -1 -1
. db	-1 -3 0 5 0 -1 0
. deb	-3 -1 0 5 0 0 0
. default	-2 5 -1 0 -2 4 -5
. default )	-3 1 0 0 -1 5 -2
. defineProperty	0 4 -1 0 0 0 -2
. defineProperty (	0 4 -1 0 0 0 -2
. delegate	0 -4 1 0 0 0 2
. depth	0 -3 5 0 0 0 -2
. description	0 -6 6 0 0 0 0
. destination	0 -1 4 0 0 0 -3
. diskspace	-2 -2 0 -1 8 -1 -2
. diskspace )	0 -2 0 -1 4 0 -2
. encode	5 -1 0 0 0 -3 -1
. encode (	5 -1 0 0 0 -3 -1
. end	1 19 0 -1 -5 -7 -7
. end (	0 13 -1 0 -4 -2 -5
. env	-1 -9 1 8 0 2 -1
. env =	-1 -1 0 -2 0 4 0
. equal	-4 8 -1 0 -2 2 -3
. equal (	-4 8 -1 0 -2 2 -3
. equals	-1 -5 -1 0 0 -1 9
. equals (	-1 -5 -1 0 0 -1 9
. error	-1 4 4 0 -1 -2 -4
. error !	0 -7 9 0 0 0 -1
. error (	0 10 -5 -1 0 -2 -3
. example_table	-2 0 -2 0 5 0 0
. example_table (	-1 0 -2 0 4 0 0
. execute	4 -1 0 -1 0 -2 -1
. execute (	4 -1 0 -1 0 -2 -1
. exists	-2 0 0 -1 -1 5 0
. exists (	-2 -1 0 -1 -1 5 0
. exit	-7 0 -1 5 -1 3 0
. exit (	-7 0 -1 5 -1 3 0
. exports	-2 11 0 -2 -1 -2 -4
. exports =	-2 9 0 -2 -1 -2 -2
. fail	-1 -1 4 0 0 -2 0
. fail $ID	-1 -1 4 0 0 -2 0
. file	-5 0 0 4 0 2 -1
. filter	-4 3 3 0 0 0 -1
. filter (	-3 7 -2 0 0 -1 -1
. filter ((	-1 -4 5 0 0 0 0
. format	-3 7 -1 6 -1 -6 -2
. format (	-3 5 -1 6 -1 -6 0
. frame	-4 -1 0 -1 0 8 -1
. frame =	-3 -1 0 -1 0 6 0
. from	-2 -1 -3 0 0 0 6
. from (	-2 -1 -2 0 0 0 6
. function	0 -3 -1 -1 0 0 5
. function .	0 -2 -1 -1 0 0 4
. get	10 -8 -3 -2 -1 -2 6
. get (	10 -8 -4 -2 -1 -2 6
. getName	-2 -5 -1 0 0 -1 8
. getName (	-2 -5 -1 0 0 -1 8
. getSchema	-2 -2 5 0 0 0 -1
. getSchema (	-2 -2 5 0 0 0 -1
. getenv	-1 -1 0 -1 0 4 0
. getenv (	-1 -1 0 -1 0 4 0
. google	-1 -5 -1 -1 0 0 9
. google .	-1 -5 -1 -1 0 0 9
. groups	-2 -4 6 0 0 0 0
. has	-1 4 1 0 0 -1 -3
. has (	-1 4 1 0 0 -1 -3
. hasNext	-1 -3 -1 -1 0 -1 6
. hasNext (	-1 -3 -1 -1 0 -1 6
. hostname	-2 4 -1 0 0 0 0
. id	-7 -4 5 -5 15 1 -4
. id ,	-1 -2 1 0 4 0 -1
. id ;	0 -2 0 -1 4 0 -1
. id =	-4 -3 -1 -3 9 1 0
. if	-1 -3 6 0 0 -2 0
. if (	-1 -2 5 0 0 -1 0
. includes	-2 4 -1 0 0 -1 0
. includes (	-2 4 -1 0 0 -1 0
. inclusive	0 -3 4 0 0 0 0
. info	-2 2 5 -3 -1 2 -3
. insert	-3 4 -1 2 0 -1 -1
. insert (	-3 4 -1 2 0 -1 -1
. interpolate	-1 -3 5 0 0 0 -1
. interpolate `	-1 -3 5 0 0 0 -1
. issues	0 -4 7 0 0 0 -2
. issues [	0 -4 5 0 0 0 -1
. items	6 -4 2 -1 0 -1 -2
. items (	6 -2 -1 -1 0 -1 -1
. join	4 0 1 8 -2 -7 -3
. join (	4 -1 1 9 -2 -7 -3
. json	-1 4 -1 -1 0 0 -1
. junit	-1 -3 -1 -1 0 0 6
. junit .	-1 -3 -1 -1 0 0 5
. label	-4 -1 0 7 0 -2 0
. lang	-1 -3 -1 -2 0 0 8
. lang .	-1 -3 -1 -2 0 0 8
. left	-2 6 -1 0 -1 0 -1
. length	-2 6 9 -3 -3 -5 -1
. length $	2 10 -2 -1 -1 -1 -8
. length (	0 -4 0 0 0 -1 6
. length ;	0 5 -1 0 0 -1 -2
. length ===	0 -4 9 0 0 0 -3
. load	-6 -4 0 -1 0 11 0
. load (	-6 -4 0 -1 0 11 0
. loads	5 -2 0 -1 0 -2 0
. loads (	5 -2 0 -1 0 -2 0
. log	-5 5 10 6 -2 -3 -11
. log (	-4 5 11 -2 -1 -3 -7
. main	-5 0 0 5 0 0 0
. main import	-5 0 0 5 0 0 0
. map	-7 1 6 -1 -1 -1 2
. map (	-7 9 -3 -1 -1 -1 4
. map ((	0 -8 9 0 0 0 -1
. max	-10 7 -2 -1 -2 4 4
. max (	-9 7 -2 -1 -2 2 5
. md	4 -1 0 -3 0 0 0
. message	-2 10 0 -1 0 -2 -4
. message )	0 4 2 -1 0 0 -3
. min	0 -4 3 0 0 0 1
. min (	0 -4 3 0 0 0 1
. model_validate	4 -1 -1 0 0 -1 0
. model_validate (	4 -1 -1 0 0 -1 0
. na	-2 -3 -1 0 -1 7 0
. na (	-2 -3 -1 0 -1 7 0
. name	-4 7 -2 -3 1 -2 2
. name .	-3 6 -1 0 0 0 -1
. name =	-3 -1 -2 -1 0 -1 8
. next	-1 -2 1 -1 0 -1 5
. nextval	-1 -2 -1 -1 5 0 -1
. nextval ;	-1 -2 -1 -1 5 0 -1
. node	6 2 0 -2 -1 -1 -3
. nodes	-1 -2 -1 -1 0 -1 6
. notNull	0 -3 0 0 0 0 4
. notNull (	0 -3 0 0 0 0 4
. now	3 -5 4 -1 0 -1 0
. now (	3 -5 3 -1 0 -1 0
. null	-1 -1 0 0 -1 7 -4
. null (	-1 -2 0 0 -1 7 -4
. of	-3 -5 -1 0 0 -1 9
. of (	-3 -7 -1 0 0 -1 11
. options	0 -5 5 -1 0 2 -2
. options .	0 -5 4 0 0 2 -1
. opts	-2 -4 8 -1 0 -1 -1
. opts .	-1 -4 8 -1 0 -1 -1
. org	-2 6 -2 -1 -1 -2 3
. org /	-1 6 -2 -4 -1 -1 4
. out	-1 -4 -1 -2 -1 -1 9
. out .	-1 -3 -1 -1 0 -1 7
. parse	0 -1 7 -1 -1 -1 -4
. parse (	-1 -1 8 -1 0 -1 -3
. path (	-2 -1 0 -1 0 5 0
. pipe	0 -3 6 0 0 -2 -1
. pipe (	0 -3 6 0 0 -2 -1
. plan	0 5 0 0 0 -4 0
. plan (	0 5 0 0 0 -4 0
. pop	6 -4 1 -1 0 -1 -1
. pop (	6 -4 1 -1 0 -1 -1
. pos	5 -5 3 -1 0 0 -2
. println	0 -3 -1 -1 0 -1 6
. println (	0 -3 -1 -1 0 -1 6
. prototype	-2 9 1 -1 0 -1 -5
. prototype ,	0 5 -3 0 0 0 -1
. prototype .	-1 4 1 0 0 -1 -3
. push	0 15 4 -1 -1 -3 -13
. push (	0 15 4 -1 -1 -3 -13
. put	0 -5 -1 0 -1 0 7
. put (	0 -5 0 0 -1 0 7
. py	4 -3 0 3 0 -2 -1
. py $	-2 -3 0 7 0 -1 -1
. query	0 5 -4 0 0 0 -1
. random	6 -3 2 0 -1 -2 -1
. read	7 -2 1 -1 0 -5 -1
. read (	7 -2 2 0 0 -5 -1
. reflect	0 -3 -1 0 0 0 4
. remove	0 6 -1 -1 0 0 -4
. remove (	0 6 -1 -1 0 0 -4
. render	1 5 -1 0 -1 -1 -4
. render (	1 5 -1 0 -1 -1 -4
. reverse	-4 11 -1 -1 0 -5 0
. reverse (	-4 13 -1 -1 0 -5 -2
. rm	-4 0 0 0 -1 6 0
. rm =	-4 0 0 0 -1 6 0
. run	4 0 0 -2 0 -1 0
. run (	4 0 -1 -2 0 -1 0
. s	0 5 0 0 0 0 -4
. safeParse	0 -4 5 0 0 0 0
. safeParse (	0 -4 5 0 0 0 0
. search	4 -3 0 -1 0 -1 0
. seed	-3 -2 0 -1 -1 7 0
. seed (	-3 -2 0 -1 -1 7 0
. sh	-5 -2 0 9 -1 -1 -1
. sh $	-4 -2 0 9 -1 -1 -1
. size	-1 -3 -1 -1 0 6 0
. size (	-1 -6 -1 -1 0 6 2
. sleep	4 -1 0 -1 0 -1 0
. sleep (	4 -1 0 -1 0 -1 0
. slice	-2 7 1 0 -1 0 -4
. slice (	-2 7 1 0 -1 0 -4
. some	-2 6 -3 0 0 0 0
. sort	-3 10 -1 -2 -1 -5 2
. sort (	-1 5 -1 -1 0 -5 2
. source	1 4 -1 -3 0 4 -5
. springframework	-1 -4 -2 -1 -1 -1 10
. springframework .	-1 -4 -2 -1 -1 -1 10
. start	3 -4 0 -1 0 -2 4
. start (	2 -3 0 -1 0 -1 4
. startsWith	0 -4 -1 0 0 -1 6
. startsWith (	0 -4 -1 0 0 -1 6
. stdout	-3 5 0 1 -1 -2 0
. stream	1 -2 -1 0 -1 0 4
. strictEqual	-1 7 0 0 -1 -4 -1
. strictEqual (	-1 7 0 0 -1 -4 -1
. sub	0 0 -2 5 0 -2 -1
. sub (	0 0 -2 5 0 -2 -1
. subscribe	0 -6 9 0 0 0 -2
. subscribe (	0 -6 8 0 0 0 -2
. sum	-5 -7 -1 0 -1 -2 15
. sum (	-5 -7 -1 0 -1 -2 15
. t	0 -1 0 0 1 3 -4
. t (	0 0 0 0 0 4 -4
. target	0 5 0 0 0 0 -5
. test	-2 0 -2 -2 0 7 -1
. test (	-3 0 -1 -2 0 7 -1
. this	-2 -2 0 0 4 0 1
. to	-1 0 0 -1 4 0 -2
. toBe	-2 -6 13 -1 -1 -1 -3
. toBe (	0 -4 5 0 0 0 -1
. toBe <	-2 -3 8 -1 0 -1 -2
. toEqual	0 -3 4 0 0 0 0
. toEqual (	0 -3 4 0 0 0 0
. toEqualTypeOf	0 -2 5 0 0 0 -2
. toEqualTypeOf <	0 -2 5 0 0 0 -2
. toLowerCase	-3 6 -1 0 0 0 -1
. toLowerCase (	-3 6 -1 0 0 0 -1
. tokenStart	-1 5 -2 0 0 0 -2
. trim	-4 4 1 -1 0 0 1
. trim (	-4 4 1 -1 0 0 1
. txt	-3 -3 -1 13 -1 -4 -1
. txt $	-4 -3 -1 12 -1 -4 -1
. type	-1 5 -3 -3 -1 0 1
. type .	-3 -5 9 -1 -1 -1 1
. type =	0 5 -6 -1 0 0 1
. type ===	0 4 -2 0 0 0 0
. util	-1 -4 -3 -2 -1 -1 12
. util .	-1 -4 -3 -2 -1 -1 12
. value	-2 4 0 3 0 -1 -5
. width	-1 6 -1 -2 -1 0 -2
. width =	0 4 -1 0 -1 0 -2
. write	9 3 -1 -1 -1 -10 1
. write (	9 3 -1 -1 -1 -10 1
. x	-4 1 -2 -3 6 -2 4
. x ;	-1 4 0 -1 1 -1 -3
. z	0 5 0 -2 0 0 -3
...	-17 19 10 2 -5 1 -10
... $	-1 -2 0 4 0 0 0
... )	-1 -4 0 1 0 5 0
... ID	-4 3 5 0 -2 -2 -1
... ID ]	-2 6 -2 -1 0 0 0
... props }	-1 4 1 0 0 -3 -1
... rest	0 4 -3 0 0 0 0
.@bash	-10 5 3 1 6 8 -14
.@java	-15 5 -4 -13 -6 0 33
.@javascript	-3 16 25 -8 -20 -13 4
.@python	-18 12 7 -3 0 -10 13
.@r	7 2 9 -7 -15 3 1
.@sql	-4 14 4 -4 -24 5 9
.@typescript	-4 18 -1 -3 -2 -3 -4
/	-15 1 -4 42 -5 -12 -8
/ $	-16 14 13 -13 7 -5 0
/ (	-1 6 -3 -2 0 3 -2
/ )	0 -1 -1 6 0 -1 -2
/ ,	-3 9 -3 -1 -1 -1 -1
/ , $	-3 8 -2 -2 0 -1 0
/ .	-1 -3 0 6 0 -1 0
/ /	1 2 -2 -4 5 -2 0
/ / $	-4 -1 0 -1 8 0 0
/ / www	1 2 -2 -2 -1 -1 4
/ CONST	3 2 2 -4 -1 0 -2
/ ID	2 8 1 11 -4 -6 -11
/ ID $	6 -1 0 -3 0 -1 -1
/ ID -	-5 11 -1 0 0 -1 -4
/ ID .	3 0 2 3 -1 0 -6
/ ID /	6 -7 2 2 -1 -2 0
/ LICENSE	0 -5 0 -3 0 -1 10
/ LICENSE -	0 -5 0 -3 0 -1 10
/ N	3 -4 -1 -2 0 7 -3
/ N $	6 -3 0 -1 0 -2 0
/ N ;	0 -3 -1 0 0 6 -1
/ [	0 4 -1 -1 0 -1 0
/ \ b	-2 5 -1 -1 0 0 0
/ ^	-5 10 -1 3 -1 -2 -2
/ ^ ID	-2 5 -2 0 0 0 0
/ acpi	-2 -1 0 4 -1 -1 0
/ bin	-2 -1 -2 5 0 0 0
/ data	10 -3 0 -6 0 -1 0
/ dev	-3 -1 -1 9 -2 -1 -1
/ dev /	-3 -1 -1 9 -2 -1 -1
/ etc	-4 -2 0 9 -1 -1 -1
/ etc /	-3 -1 0 6 -1 -1 -1
/ git	-2 -1 0 4 0 0 0
/ git -	-2 -1 0 4 0 0 0
/ i	-6 17 -5 -3 -1 -1 -1
/ i ,	-6 17 -5 -3 -1 -1 -1
/ lib	-2 -1 0 4 -1 -1 0
/ lib /	-2 -1 0 4 -1 -1 0
/ licenses	-4 2 -1 -1 -1 -1 5
/ licenses /	-4 2 -1 -1 -1 -1 5
/ null	-1 -1 -1 6 -2 -1 -1
/ null $	-1 0 0 4 -1 0 -1
/ openapi	5 -2 0 -2 -1 -1 0
/ openapi -	5 -2 0 -2 -1 -1 0
/ run	-4 -1 0 8 0 -1 -1
/ share	-2 -1 0 5 -1 -1 -1
/ share /	-2 -1 0 5 -1 -1 -1
/ tmp	-2 -2 0 4 1 -1 0
/ usr	-5 -2 -1 13 -1 -2 -2
/ usr /	-3 -2 0 9 -1 -1 -1
/ www	1 2 -2 -2 -1 -1 4
/ www .	1 2 -2 -2 -1 -1 4
/*	-18 23 0 6 -3 -10 1
/* $	-15 0 5 8 -4 -7 13
/* (	0 9 -3 0 -1 0 -4
/* )	-1 9 -1 -1 0 -2 -4
/* ) {	0 4 -1 0 0 0 -3
//	9 5 23 -15 -9 -14 2
// $	9 5 23 -15 -9 -14 2
/>	-4 15 1 -4 -1 -2 -5
/> $	-4 11 1 -3 0 -2 -3
:	30 -7 103 -11 -46 -34 -36
: !	-2 4 -2 0 0 0 0
: "	-6 19 2 0 -2 -7 -6
: " $	7 3 -6 -1 0 -1 -2
: " )	-2 -4 -1 5 0 0 2
: " ,	-1 15 1 -4 -1 -5 -4
: " }	1 -9 10 -1 0 -1 0
: #	7 -1 -1 -4 -1 -1 -1
: # $	7 -1 -1 -4 -1 -1 -1
: $	39 17 -28 8 -15 -17 -4
: $ID	-2 -2 -1 6 0 -1 0
: $ID $	-1 -1 -2 4 0 0 0
: ${	-1 0 -2 4 0 0 0
: '	-1 16 0 -4 -1 -6 -5
: ' $	-3 4 2 -1 -1 -1 0
: ' ,	1 13 1 -3 -3 -4 -4
: (	1 0 8 -1 -1 -3 -3
: ( )	0 -4 6 0 0 0 -1
: /	1 17 -5 -6 -3 -3 0
: / (	-1 5 -1 -2 0 0 0
: / /	5 3 -1 -3 -2 -2 0
: / \	-2 6 -2 -1 0 0 0
: Ajv	0 -3 4 0 0 0 0
: Any	6 -3 -1 -1 0 -1 0
: Any ,	4 -3 -1 0 0 0 0
: AnySchemaObject	0 -3 4 0 0 0 0
: CONST	-2 12 -3 -2 0 -1 -4
: CONST ,	-1 5 -3 0 0 0 0
: ClassVar	5 -1 -1 0 0 -1 0
: ClassVar [	5 -1 -1 0 0 -1 0
: Code	-1 -7 10 -1 0 -1 0
: Code $	0 -4 6 -1 0 -1 0
: CodeKeywordDefinition	-2 -7 10 -1 0 -1 0
: CodeKeywordDefinition =	-1 -6 9 -1 0 -1 0
: Final	9 -1 -1 -6 0 -1 0
: Final =	9 -1 -1 -6 0 -1 0
: GetDefinition	-1 -4 5 0 0 0 0
: GetDefinition <	-1 -4 5 0 0 0 0
: ID	1 17 -12 6 -7 0 -4
: ID $	-3 1 -2 6 0 0 -1
: ID (	-2 16 -6 -2 0 -2 -4
: ID )	0 -4 -1 -1 0 -1 7
: ID ,	4 0 -2 -1 0 4 -5
: ID -flag	-2 -1 0 4 0 0 0
: ID .	-8 8 2 0 0 0 -1
: ID :	6 -3 -3 -1 0 0 0
: Id	18 -46 42 -4 -3 -3 -3
: Id $	6 -1 -4 -1 0 0 0
: Id )	0 -15 18 -1 0 -1 -2
: Id ,	0 1 4 0 -1 -1 -3
: Id .	1 -4 0 0 0 0 3
: Id ;	0 -6 11 0 0 0 -4
: Id =	1 -13 13 -1 0 0 0
: Id [	1 -6 6 0 0 0 -1
: Id {	0 -3 4 0 0 0 0
: Id |	1 -5 5 0 0 0 -1
: KeywordCxt	-1 -8 13 -1 0 -1 -1
: KeywordCxt )	-1 -8 12 -1 0 -1 -1
: KeywordErrorDefinition	0 -5 6 0 0 -1 0
: KeywordErrorDefinition =	0 -5 6 0 0 -1 0
: MetaSchema	0 -3 4 0 0 0 0
: MetaSchema =	0 -3 4 0 0 0 0
: N	-28 12 -11 2 -4 35 -6
: N $	-17 2 -2 -6 -1 24 -1
: N )	-11 -2 -1 0 -3 16 1
: N ,	-12 15 -3 -3 -1 6 -2
: N :	-3 -3 0 7 0 -1 0
: N ;	0 -2 -3 9 0 -1 -3
: N ]	14 -4 -2 -1 0 -7 0
: N }	-1 3 5 -2 2 -5 -1
: NEW	0 -1 -1 -1 4 0 -1
: NEW .	0 -1 -1 -1 4 0 -1
: Name	-1 -5 9 -1 0 -1 0
: Name )	-1 -3 4 0 0 0 0
: Options	0 -4 5 0 0 0 0
: Promise	0 -2 5 0 0 0 -2
: Promise <	0 -2 5 0 0 0 -2
: Props	-1 -7 9 0 0 -1 -1
: Props )	-1 -6 9 0 0 -1 -1
: React	0 -6 7 0 0 0 0
: React .	0 -6 7 0 0 0 0
: ReactNode	-1 -12 16 -1 0 -1 -1
: ReactNode {	-1 -10 13 -1 0 -1 -1
: Record	0 -3 4 0 0 0 0
: Record <	0 -3 4 0 0 0 0
: RegExp	0 -6 6 0 0 0 0
: Subscriber	0 -1 4 0 0 0 -2
: Subscriber <	0 -1 4 0 0 0 -2
: T	-1 -7 12 -1 0 -1 -2
: T )	-1 -4 7 0 0 0 -1
: The	9 -4 -1 -2 -1 0 0
: Uint16Array	0 -4 4 0 0 0 0
: Uint8Array	0 -6 7 0 0 0 0
: Uint8Array ;	0 -3 4 0 0 0 0
: Union	4 -1 -1 0 -1 0 0
: Union [	4 -1 -1 0 -1 0 0
: VcsConfig	0 -4 4 0 0 0 0
: Vocabulary	-6 -7 16 -1 0 -1 0
: Vocabulary =	-6 -5 13 -1 0 -1 0
: [	-3 14 1 -4 -3 -4 -2
: [ "	-7 6 3 0 0 0 0
: [ '	-1 5 -3 0 0 0 0
: [ N	4 1 -2 -1 0 -1 0
: \	-1 4 -1 -1 0 0 0
: `	15 -9 1 -3 -1 0 -2
: any	-1 -16 21 -1 0 0 -2
: any )	0 -5 7 0 0 0 -1
: any =	0 -7 7 0 0 0 0
: any [	0 -3 5 0 0 0 0
: b	-4 0 0 5 0 0 0
: bool	4 0 -2 -1 0 -1 0
: boolean	-2 -11 19 -1 -1 -1 -4
: boolean {	0 -4 5 0 0 0 -1
: class	6 -1 -1 -1 -1 0 -1
: class :	6 -1 -1 -1 -1 0 -1
: copyright	4 -1 0 -2 -1 0 0
: copyright :	4 -1 0 -2 -1 0 0
: dict	6 -2 -2 0 0 0 -1
: false	-3 1 -1 6 -1 0 -3
: false $	-1 -5 0 8 0 0 -2
: false ,	-2 6 -2 -1 0 0 -1
: float	4 -2 0 -1 0 0 0
: formatLong	-2 4 -1 0 0 0 0
: formatLong ,	-2 4 -1 0 0 0 0
: formatRelative	-4 7 -1 0 -1 0 0
: formatRelative ,	-4 7 -1 0 -1 0 0
: function	-1 10 -4 -1 0 -3 -1
: function (	-1 7 -2 0 0 -3 -1
: int	7 -1 -4 -2 2 -1 -2
: int ,	4 -1 -3 0 2 0 -1
: match	-1 -3 4 0 0 0 0
: null	-1 -1 6 -1 -1 0 -3
: null ,	-1 -9 12 0 -1 0 0
: null ;	0 10 -8 0 0 0 -2
: number	-2 -18 31 -1 -1 -1 -8
: number )	-1 -9 13 0 0 0 -2
: number ,	0 -7 9 0 0 0 -1
: number ;	0 -2 6 0 0 0 -2
: number =	-1 -6 11 0 0 0 -4
: param	10 -2 -4 -2 -1 -1 -1
: param ID	5 -1 -2 -1 0 0 -1
: release	4 -1 0 -2 0 0 0
: release -	4 -1 0 -2 0 0 0
: require	-3 6 0 0 0 -2 0
: require (	-3 7 -1 0 0 -2 0
: return	0 -8 -1 -3 -3 0 16
: str	13 -2 -4 -2 -1 -1 -1
: str $	5 -1 -1 -1 0 -1 0
: string	-8 -36 52 0 1 -2 -7
: string )	-1 -11 16 -1 0 -1 -2
: string ,	-5 -6 10 3 1 -1 -3
: string ;	-1 -7 10 -1 -1 -1 -1
: string {	-1 -5 6 0 0 0 0
: string |	0 -9 12 0 0 0 -1
: string }	-1 -3 5 -1 0 0 0
: this .	-2 4 -4 0 0 0 2
: true	-7 17 2 -6 -1 -2 -3
: true $	-3 10 -2 -4 0 -1 -1
: true ,	-3 0 7 -1 -1 -1 -1
: true }	-1 8 -3 -1 0 -1 -2
: type	9 3 -8 -1 0 0 -1
: type ID	6 -1 -3 -1 0 0 -1
: typeof	-1 -5 7 0 0 0 0
: typeof ID	0 -4 5 0 0 0 0
: undefined	-2 -13 18 -1 0 0 -2
: undefined ,	0 -6 6 0 0 0 0
: unknown	0 -6 8 0 0 0 -1
: unknown )	0 -5 6 0 0 0 0
: void	-1 -6 12 -1 0 -1 -3
: void {	-1 -6 11 -1 0 -1 -2
: x	6 -5 1 3 -1 -3 -1
: {	-6 11 12 -4 -1 -4 -7
: { $	-6 12 5 -3 -1 -2 -5
: { }	1 3 -4 0 0 0 0
::	9 -23 -3 -15 -2 41 -6
:: ID	-3 -9 -1 -7 -2 30 -8
:: ID (	-8 -8 -1 -3 -2 27 -7
:: Id	-1 -3 0 2 -1 5 -2
:::	-3 -2 0 -1 -2 8 0
::: ID	-1 -1 0 -1 -1 5 0
:=	-2 -4 -1 -1 7 3 -2
:= "	-1 -2 -1 -1 5 0 -1
:= " .	-1 -2 -1 -1 5 0 -1
;	-75 14 28 3 14 -24 41
; $	-79 44 27 -54 43 -24 44
; (	-1 -2 7 -1 -3 0 0
; ( uri	0 -1 4 0 -2 0 0
; //	-7 -2 7 -6 -2 14 -3
; // $	-7 -2 7 -6 -2 14 -3
; Id	2 -3 -1 -1 -1 -1 4
; b	-2 -3 0 11 -3 -2 -1
; break	0 4 -1 0 0 0 -2
; do	-2 -4 -1 13 -2 -4 -1
; do $	-1 -1 0 6 -1 -2 -1
; done	0 -3 0 7 -1 -2 -1
; done $	0 -3 0 7 -1 -2 -1
; echo	0 -3 0 4 0 0 0
; echo "	0 -3 0 4 0 0 0
; i <	-1 4 0 -1 -1 -1 -1
; if	-1 -5 -1 2 -1 9 -3
; if (	0 -4 -1 -1 -1 9 -2
; then	-2 -3 -2 14 -3 -2 -2
; then $	-2 -3 -2 14 -3 -2 -1
; this	6 1 -4 -1 0 0 -1
; }	-3 -6 5 9 -8 -5 7
; } $	-3 -4 7 1 -2 -3 4
; } ;	0 -4 0 0 0 -1 5
;;	-8 -9 -1 30 -2 -5 -6
;; $	-8 -9 -1 29 -2 -4 -5
<	-14 -17 41 -13 -7 -15 25
< (	-1 -4 0 13 -1 -4 -3
< ?	-2 -5 -5 0 -1 -1 14
< ? >	0 -3 -3 0 0 0 7
< E	0 -3 -1 -1 0 0 5
< E >	0 -2 -1 0 0 0 5
< ID	6 -1 -3 -4 -1 0 2
< ID )	0 -5 0 0 0 0 6
< ID className	0 5 -3 0 0 0 -2
< Id	-3 -13 19 -1 -1 -1 1
< Id >	-2 -7 12 -1 0 -1 0
< Integer	0 -1 0 -1 -2 0 5
< K	-1 -2 -1 0 0 -1 5
< K ,	-1 -2 -1 0 0 -1 5
< MacroKeywordDefinition	0 -4 4 0 0 0 0
< MacroKeywordDefinition >	0 -4 4 0 0 0 0
< N	0 4 -2 -2 -1 5 -5
< N )	-1 -3 -1 -1 0 6 -1
< Props	0 -6 6 0 0 0 0
< Props >	0 -6 6 0 0 0 0
< String	0 -5 -2 0 -1 -1 9
< String >	0 -4 -1 0 0 0 7
< T	-4 -11 16 -3 -1 -2 5
< T ,	-2 -2 4 -1 -1 -1 2
< T >	-2 -8 12 -2 -1 -1 2
< a	-1 -2 0 -2 0 0 5
< a href	-1 -2 0 -1 0 0 5
< b	0 10 -9 0 0 0 1
< b >	0 10 -9 0 -1 0 1
< div	-2 6 2 -2 0 -1 -1
< li >	-1 -1 0 -2 0 0 5
< number	0 -5 8 0 -1 0 -2
< number >	0 -4 7 0 -1 0 -2
< p	-3 -4 -3 -2 -1 0 13
< p >	-3 -4 -3 -2 -1 0 13
< span	0 -1 5 0 0 0 -4
< string	-1 -4 10 -1 -1 -1 -3
< string ,	0 -1 4 0 0 0 -2
< string >	0 -2 5 0 0 0 -1
< struct_col_a	-1 0 -2 0 4 0 0
< svg	-1 4 1 -1 0 -2 -1
< svg viewBox	0 5 -1 0 0 -2 -1
< typeof	-1 -5 10 0 -1 0 -3
< typeof ID	-1 -3 6 0 0 0 -2
<-	-34 -30 -6 -25 -15 120 -10
<- "	-2 -2 0 -1 0 7 0
<- " $	-2 -2 0 -1 0 6 0
<- '	0 0 0 0 -4 5 0
<- ' $	0 0 0 0 -4 5 0
<- ID	-7 -6 -1 -3 -2 21 -2
<- ID (	-5 -5 -1 -2 -1 16 -2
<- N	-2 -1 0 -1 -1 5 -1
<- N $	-2 -1 0 -1 -1 4 0
<- df	0 0 0 -8 0 9 0
<- function	-1 -6 -1 -2 -1 11 -1
<- function (	-1 -6 -1 -2 -1 11 -1
<- tempfile	-2 -1 0 0 0 4 0
<- tempfile (	-2 -1 0 0 0 4 0
<- x	0 -4 0 -1 0 6 0
</	0 21 -13 -9 -3 -2 6
</ ID	0 5 -4 -1 0 0 0
</ ID >	0 5 -4 -1 0 0 0
</ a	-1 -3 -1 -2 0 0 7
</ a >	-1 -3 -1 -2 0 0 7
</ b	0 10 -9 0 -1 0 1
</ b >	0 10 -9 0 -1 0 1
</ div	-2 5 1 -2 0 0 -1
</ div >	-2 5 1 -2 0 0 -1
</ pre	0 -2 0 -1 0 0 4
</ pre >	0 -2 0 -1 0 0 4
<<	-4 -6 -1 12 -1 -4 4
<< HEREDOC	-2 -2 -1 8 0 -2 -1
<< HEREDOC $	-1 -2 0 6 0 -1 0
<< N	0 -2 -1 -2 0 0 5
<<-	-3 -5 0 -7 -1 17 0
<=	-3 1 4 3 0 -2 -3
<= ID	-5 -3 0 4 0 -1 4
<= N	2 1 4 -1 0 -2 -4
<= N )	2 4 2 -2 0 -2 -4
<>	-1 -4 -3 -1 1 -1 8
<> (	0 -5 -1 0 0 -1 8
=	18 -17 21 14 -34 12 -14
= "	-3 0 -2 -2 -8 20 -5
= " $	-20 11 0 13 -3 0 -2
= " )	11 -12 -4 -9 -2 18 -2
= " ))	-2 0 0 -1 0 4 0
= " +	11 -2 0 -7 0 -1 0
= " ,	4 -12 0 -11 -2 24 -3
= " ;	-2 0 -2 5 -1 -3 4
= " ;;	-1 -1 0 4 0 -1 -1
= " >	-3 4 3 -4 0 -1 1
= " ]	-2 -1 0 4 0 -1 0
= " {	0 4 -1 0 0 -2 -1
= " |	-3 0 6 -3 0 0 0
= TRIPLE	4 -2 0 -1 -1 -2 2
= $	-12 -1 3 11 -1 -7 5
= $(	-5 -3 -1 13 -1 -2 -1
= $((	-6 -1 0 16 -1 -7 -1
= $1	-3 -2 0 7 0 -1 0
= $1 $	-3 -1 0 6 0 -1 0
= $2	-2 -1 0 4 0 -1 0
= $2 $	-2 0 0 4 0 0 0
= $ID	-1 7 -3 7 0 -4 -6
= $ID (	0 4 -1 0 0 -1 -2
= $ID /	-1 0 -2 4 0 0 0
= ${	-6 0 -1 9 0 -2 -1
= ${ CONST	-2 -1 0 4 0 0 0
= '	-13 -13 3 -2 20 5 0
= ' $	-1 -3 2 -6 15 -6 -3
= ' )	-5 -4 -1 -2 3 8 0
= ' ,	-6 -3 -1 -2 4 8 0
= ' ;	-1 2 -3 -4 1 -1 5
= (	12 -1 2 4 1 -18 0
= ( "	5 -1 0 0 0 -3 0
= ( )	1 -1 2 4 0 -5 -1
= ( Id	-2 -3 -1 1 -1 -1 6
= ( N	9 4 -1 0 -5 -4 -2
= ( root	0 -3 4 0 0 0 0
= ( select	-4 -1 0 -2 7 -1 0
= -	1 15 2 -9 -1 -1 -6
= - N	1 7 3 -5 -1 -1 -4
= /	-6 5 3 3 -1 -3 -1
= / usr	-2 -1 0 4 0 -1 0
= /* (	0 4 -3 0 0 0 -1
= Array	-2 5 -2 0 0 -2 0
= B	-1 -2 7 -3 0 0 -2
= COALESCE	-2 -1 0 -1 6 -1 0
= COALESCE (	-2 -1 0 -1 6 -1 0
= CONST	15 -7 -1 -5 -4 -6 8
= CONST $	4 0 0 -3 0 0 0
= CONST ,	5 -2 0 0 0 -1 0
= CONST .	4 -1 -2 0 0 -2 1
= CONST ;	-1 -3 1 4 -4 -1 4
= CONST [	0 -2 0 -2 0 0 5
= DATABASE	-2 -1 0 -1 5 -1 0
= DATABASE (	-2 -1 0 -1 5 -1 0
= FALSE	-8 -4 -1 -3 -1 20 -2
= FALSE $	-2 -1 0 0 0 4 0
= FALSE )	-4 -3 -1 -2 0 11 0
= FALSE ,	-3 -1 0 0 0 6 0
= False	9 -1 0 -4 -1 -2 -1
= False $	5 -1 0 -4 0 0 0
= Field	4 -1 -1 0 0 -2 0
= Field (	4 -1 -1 0 0 -2 0
= ID	5 -3 0 -5 -7 10 1
= ID $	1 -6 4 5 -1 2 -5
= ID (	13 8 2 3 -7 -8 -11
= ID )	4 -4 -1 -2 -2 7 -1
= ID ,	7 -7 -2 -2 -3 8 -2
= ID -	-2 -1 0 4 0 -1 -1
= ID .	9 -2 -2 -8 7 -6 1
= ID ::	-1 0 0 0 0 7 -6
= ID ;	-4 -4 -5 -5 -6 -2 27
= ID [	-5 3 3 -1 0 0 0
= Id	9 4 -4 1 -1 -5 -4
= Id (	14 1 -2 0 -1 -6 -6
= Id .	1 0 -3 -1 -1 -1 5
= Id ;	0 4 -1 0 1 0 -3
= N	-8 -3 14 -4 8 6 -14
= N $	5 -8 0 15 3 -12 -3
= N )	-7 -2 -1 -1 -2 17 -4
= N ))	-4 -1 0 -3 -1 10 0
= N ,	-1 -5 6 -8 5 9 -6
= N ;	-8 5 9 3 -1 -8 -1
= N ]	-1 7 -1 -3 0 0 -1
= NL	-2 -4 -3 -2 -3 2 11
= NL ;	0 -1 -2 0 -3 0 7
= NULL	-2 -1 0 0 -3 7 0
= NULL ,	-2 -1 0 0 -3 6 0
= None	10 -2 -3 -2 -1 -2 -1
= None ,	7 -2 -2 -1 0 -1 0
= TRUE	-10 -4 -1 -4 -1 21 -1
= TRUE )	-6 -2 -1 -1 0 11 -1
= TRUE ))	-1 0 0 -2 0 4 0
= TRUE ,	-2 -1 0 0 -1 6 0
= True	16 -3 -1 -1 -2 -7 -1
= True $	6 0 0 -3 0 -2 0
= True ,	12 -2 -1 -1 -2 -5 -1
= TypeVar	8 -2 0 -1 0 -5 0
= TypeVar (	8 -2 0 -1 0 -5 0
= UNSET	4 -1 -1 0 -1 0 0
= [	9 -3 17 -4 -4 -10 -6
= [ "	4 0 2 -2 0 -2 -1
= [ $	1 -1 5 -2 -1 -2 -1
= [ '	4 -1 -1 1 -2 -1 0
= [ N	0 -3 4 0 0 0 0
= [ ]	3 5 -1 -1 0 -3 -3
= _get_openapi_to_dict	4 -1 0 -1 0 -2 0
= _get_openapi_to_dict (	4 -1 0 -1 0 -2 0
= `	-7 6 -7 15 -3 -2 -3
= ` $	-5 -1 0 7 0 -1 0
= ` ;	0 11 -6 0 -3 0 -2
= ` ;;	-1 -2 0 5 0 0 -1
= a	-5 -5 1 -1 -7 7 9
= args	0 -4 4 0 0 0 0
= await	1 6 -3 -1 0 -1 -2
= await ID	1 7 -5 0 0 -1 -1
= b	2 -3 -1 -3 0 7 -2
= b ,	8 -2 0 -2 -2 -1 -1
= bar	-3 -1 0 5 0 -1 1
= c	-1 -2 -1 -1 0 6 -1
= c (	-4 -1 0 -1 -1 7 0
= c .	4 0 0 -1 1 -3 0
= cls	7 -2 -1 0 0 -4 0
= cls .	4 -1 -1 0 0 -1 0
= coalesce	-2 -1 0 0 6 -2 -1
= coalesce (	-2 -1 0 0 6 -2 -1
= convertToFP	0 4 -3 0 0 0 0
= convertToFP (	0 4 -3 0 0 0 0
= cxt	-1 -3 5 0 0 -1 0
= cxt $	0 -3 4 0 0 0 0
= d	5 -2 0 -1 0 -1 -1
= d .	4 -1 0 0 0 -1 -1
= database	-3 -1 0 -1 6 -1 0
= database (	-3 -1 0 -1 6 -1 0
= document	0 -7 7 0 0 0 0
= document .	0 -7 7 0 0 0 0
= e	-3 -5 -2 -1 5 -1 6
= e .	-3 -1 0 0 6 -1 0
= excluded_fields	4 -1 0 -1 -1 -1 0
= excluded_fields ,	4 -1 0 -1 -1 -1 0
= f"	4 -1 0 -2 0 -1 0
= f" "	4 -1 0 -2 0 -1 0
= false	-4 10 6 -6 -1 -2 -4
= false $	-3 11 -1 -4 0 -1 -1
= false ;	0 -1 7 -2 0 0 -3
= foo	-2 0 0 7 0 -2 -2
= frame	-3 -1 0 0 0 5 0
= frame ,	-3 -1 0 0 0 5 0
= function	-1 1 -2 -1 0 5 -2
= function (	-1 0 -2 -1 0 6 -1
= gen	0 -4 6 0 0 -1 0
= gen .	0 -4 6 0 0 -1 0
= head1	-11 -3 -2 23 -2 -3 -3
= head1 AUTHOR	-2 0 0 4 0 0 -1
= head1 AUTHORS	-2 0 0 5 0 0 -1
= head1 CONFIGURATION	-2 0 0 4 0 0 0
= head1 CONST	-2 0 0 4 -1 0 -1
= head1 LICENSE	-2 -1 0 5 0 -1 -1
= head1 MAGIC	-2 0 0 4 0 -1 0
= headers	4 -1 0 -1 0 -2 0
= identity	-5 -1 0 0 -1 7 0
= issue	0 -4 4 0 0 0 0
= item	-4 -1 0 7 0 -1 0
= json	4 -2 0 -1 0 -1 0
= list	-4 -1 0 0 -1 6 0
= list (	-4 0 0 0 0 7 -1
= m	4 1 0 -2 0 -1 -1
= n	-2 0 0 -1 0 4 0
= n (	-2 0 0 -1 0 4 0
= name	2 -10 -2 -1 0 0 11
= name ;	0 -8 -2 0 0 0 11
= new	-11 9 -2 -3 0 -3 9
= new ArrayList	0 -4 -1 0 0 0 7
= new Intl	-6 9 0 0 0 -1 0
= new Map	0 5 1 0 0 0 -5
= new Set	0 4 -1 0 0 0 -3
= new StringBuilder	0 -3 0 0 0 0 4
= no	-3 0 0 4 0 0 0
= no $	-3 0 0 4 0 0 0
= node	1 4 -2 -1 0 0 -3
= null	-3 9 8 -5 -5 -3 -2
= null $	0 7 -1 -2 0 -1 -2
= null ;	0 0 1 -1 -5 -1 6
= old	-1 -2 0 -2 6 0 -1
= old .	0 -2 0 -2 6 0 -1
= os	5 -1 0 -2 0 -1 0
= os .	5 -1 0 -2 0 -1 0
= p	0 4 -1 0 0 0 -2
= path	3 -6 5 -1 -1 -1 0
= path .	0 -5 5 0 0 0 0
= props	0 7 -6 0 0 0 0
= r"	6 -1 0 -4 -1 0 0
= r" '	5 -1 0 -4 -1 0 0
= re	-3 -1 0 5 0 -1 0
= re .	-3 -1 0 5 0 -1 0
= require	-2 18 -6 -1 -2 -4 -3
= require (	-2 18 -6 -1 -2 -4 -3
= self	-6 -2 0 11 -1 -2 -1
= self .	0 -1 0 5 0 -2 -1
= set	14 -3 -1 -2 -3 -5 -1
= set (	14 -6 -1 -1 -1 -4 0
= start	5 -3 0 -1 0 -1 1
= string	0 9 -7 0 -1 0 -1
= this	-1 2 4 -1 0 -1 -3
= true	-3 -3 2 -8 -4 -1 18
= true ,	-3 5 1 -2 0 -1 0
= true ;	0 -5 -1 -6 -3 0 15
= type	0 -2 -3 0 0 0 5
= type ;	0 -2 -2 0 0 0 4
= url	4 -1 0 0 0 -2 0
= x	-1 9 -3 -3 -4 3 -1
= z	0 -6 8 0 0 0 -1
= z .	0 -6 8 0 0 0 -1
= {	9 11 13 -11 -4 -11 -6
= { $	10 0 1 -3 -1 -4 -2
= { (	0 6 -4 -1 0 0 0
= { ID	-1 -1 7 -3 0 -1 -1
= { N	-1 -2 -1 0 -1 0 6
= { clsx	-1 -4 6 0 0 0 0
= { i	0 -4 4 0 0 0 0
= { item	0 5 -3 0 0 0 -2
= { {	-1 -2 4 -1 0 0 0
= { }	6 -1 1 -1 0 -2 -3
= ~	-1 -3 -1 5 0 2 -1
==	12 -14 -14 -10 -8 6 28
== "	12 -2 0 -12 -1 3 -1
== " :	13 -1 0 -11 0 -1 0
== '	-18 2 -2 19 0 -1 0
== ' :	-17 -2 0 20 0 0 0
== N	13 -10 -2 -9 -2 3 8
== N )	-4 -8 -1 -1 -1 5 9
== N ,	10 -2 0 -3 -1 -2 -1
== N :	6 0 0 -5 0 0 0
== NL	-1 -3 0 0 0 5 -2
== null	0 -5 -6 -1 0 -1 14
== null )	0 -6 -5 -1 0 -1 13
== other	1 -2 0 -1 0 -1 5
===	-14 48 19 -13 -6 -7 -27
=== "	-4 6 6 -5 -1 -1 -2
=== " $	-3 9 -1 -4 0 0 0
=== " ?	0 -4 5 0 0 0 0
=== '	-6 10 8 -4 -3 -2 -3
=== ' $	-1 -1 4 -3 0 0 0
=== ' )	0 2 5 -1 -3 -1 -2
=== ' ?	-4 8 -3 0 0 0 0
=== ID	0 -3 6 0 0 0 -2
=== Id	-1 5 -2 -1 0 0 -2
=== N	-2 9 7 -2 -2 -2 -9
=== N )	-1 2 7 -1 -1 -1 -3
=>	-23 44 28 -8 -6 -15 -20
=> $	-2 -1 5 0 0 -1 0
=> ( $	0 6 -6 0 0 0 0
=> ( {	0 -5 6 0 0 0 0
=> <	0 -1 4 0 0 0 -2
=> ID	-1 -1 4 0 1 -1 -2
=> N	-3 11 -1 -2 -1 -4 0
=> N )	-3 12 -1 -2 -2 -4 0
=> a	-2 4 2 -1 -1 0 -1
=> i	-3 7 -1 0 0 -1 -1
=> i .	-3 6 -1 0 0 -1 -1
=> void	-1 -4 6 0 0 0 -1
=> x	-2 7 -3 0 0 0 -1
=> {	-3 7 6 -1 -1 -4 -4
=> { $	-2 6 6 -1 -1 -4 -4
>	-17 -32 23 -1 0 2 24
> $	1 8 2 -6 -2 -3 1
> &	-3 -3 -1 15 -1 -1 -5
> & N	-3 -3 -1 15 -1 -1 -5
> (	-4 -25 39 -3 -2 -4 -1
> ( )	-3 -11 17 -1 -1 -1 0
> ( {	0 -1 4 0 0 -1 0
> )	-1 -5 6 -1 3 -1 -1
> ,	0 -2 4 -1 1 -1 0
> .	-2 -2 -1 4 0 0 1
> /	-1 -1 -1 7 -2 -1 -1
> / dev	-1 -1 -1 6 -2 -1 -1
> :	0 11 -8 -1 0 0 -1
> ;	-1 0 11 -1 4 -1 -11
> ; $	-1 0 11 -1 4 -1 -11
> =	-1 -16 21 -1 0 -1 -2
> = (	0 -9 10 0 0 0 0
> = ID	0 -4 4 0 0 0 0
> ID	2 1 -6 -3 -2 -2 12
> ID (	-1 -3 -2 0 0 -1 7
> ID )	0 5 -1 -1 -1 -1 -1
> ID =	0 -1 -2 0 0 0 4
> Id	3 0 -4 2 -1 -2 3
> Id </	0 5 -4 0 0 0 0
> N	-2 -1 -13 -13 7 28 -6
> N )	-6 4 -4 -3 -1 8 2
> N ,	-7 -3 -1 -2 6 7 -1
> N ?	0 0 -4 9 0 -1 -4
> [	2 -7 5 -1 0 -1 1
> the	0 -1 -2 0 0 0 4
> {	-2 4 2 -3 -1 -1 1
> { $	-1 -6 6 -1 0 -1 3
> }	0 11 -7 0 0 0 -4
> } $	0 7 -3 0 0 0 -3
>=	1 -12 10 -5 1 4 2
>= "	0 -2 0 -2 0 6 -1
>= " )	0 -2 0 -1 0 4 -1
>= N	1 -8 8 -3 0 0 3
>= N )	0 -5 6 2 0 -1 -1
>>	1 -1 4 -5 0 -5 5
>> $	-3 4 0 -1 0 0 -1
>> >	4 -1 1 -1 -2 -1 0
>> ID	-1 -1 0 0 0 0 4
?	-14 17 10 -8 -6 -12 13
? "	-4 5 -3 -1 0 -1 4
? $	14 -6 -1 -8 -1 -1 2
? '	0 -5 6 0 0 0 0
? (	-2 6 1 -1 0 -1 -2
? :	-3 -7 22 -5 -2 -2 -4
? : boolean	-1 -2 4 0 0 0 -1
? : string	-1 -6 9 -1 0 -1 -1
? =	-1 4 -1 0 0 0 0
? >	0 -4 -4 0 0 0 9
? CONST	-2 -1 4 0 0 0 -1
? CONST :	-2 -1 4 0 0 0 -1
? ID	-2 5 0 0 -1 -3 1
? Id	-6 7 -2 -1 0 0 2
? Id .	-3 4 -2 0 0 0 1
? N	0 0 -3 0 0 -1 4
? N :	0 -1 -3 0 0 -1 4
? [	-1 6 -3 -1 0 0 0
?.	-1 -4 9 -1 -1 0 -2
??	-1 6 8 -2 -3 -2 -6
?? N	0 9 3 -2 -3 -2 -5
@	-1 -1 -1 -1 4 0 0
@ID	-14 -12 0 -16 9 -11 45
@ID #	-1 -4 -1 -2 0 0 8
@ID # $	-1 -4 -1 -2 0 0 8
@ID $	6 2 1 -4 -2 -2 -2
@ID (	-2 -12 5 -2 -1 -5 18
@ID ( "	0 -4 -1 0 0 -1 7
@ID ( RetentionPolicy	-2 -1 0 0 0 -1 5
@ID ( {	-1 -5 4 -1 0 -2 6
@ID -	0 7 0 -1 0 0 -6
@ID ;	-1 -5 -1 1 9 -1 -3
@ID ; $	-1 -5 -1 1 9 -1 -3
@ID <	0 -2 -2 0 0 0 5
@ID =	-4 -2 0 -2 10 -1 -1
@ID = (	-4 -1 0 -2 8 -1 0
@ID Class	0 -3 0 0 0 0 4
@ID E	0 -4 0 0 0 0 5
@ID ID	-3 -5 16 -2 -2 -1 -3
@ID ID The	-1 4 0 0 0 0 -4
@ID ID the	-1 -5 -1 -1 0 0 8
@ID ID }	-1 2 5 0 0 0 -5
@ID Id	-5 -1 -3 -3 -1 -1 14
@ID Id #	-1 -2 -1 0 0 0 4
@ID Id Id	-2 0 -1 -1 0 0 5
@ID Id }	-1 -5 -2 -1 -1 0 10
@ID Juergen	0 -3 0 0 0 0 4
@ID Juergen Hoeller	0 -3 0 0 0 0 4
@ID N	-2 -8 -2 -1 0 -1 14
@ID N $	-1 -10 -1 -1 0 0 14
@ID Object	0 -1 -2 0 0 0 4
@ID a	0 -4 -1 0 0 0 5
@ID false	0 -3 0 0 0 0 4
@ID false }	0 -3 0 0 0 0 4
@ID null }	0 -2 -1 0 0 0 4
@ID the	-1 -7 -2 0 0 0 10
@ID this	0 -4 0 0 0 0 4
@ID true	0 -4 0 0 0 0 6
@ID true }	0 -4 0 0 0 0 5
@ID {	-1 43 -12 -1 0 0 -28
@ID { @ID	0 -7 3 0 0 0 4
@ID { Id	0 8 -4 0 0 0 -4
@ID { Object	0 6 -1 0 0 0 -4
@ID { boolean	0 7 -2 0 0 0 -4
@ID { string	0 9 -4 0 0 0 -4
@Override	-1 -10 -5 -1 -1 -2 19
@Override $	-1 -9 -4 -1 -1 -1 17
@SQL	-28 -14 -7 4 90 -27 -19
@bash	-17 13 1 49 -19 -18 -9
@bash(	7 2 -6 -16 -12 35 -9
@bash.	19 -8 5 -9 -6 -4 3
@bash[	5 -1 0 1 0 -3 -3
@java	-13 10 10 2 -33 -39 62
@java(	-16 -26 -4 -9 -1 16 40
@java.	-14 4 3 -8 2 -11 24
@java[	4 -12 -8 -3 0 -3 21
@javascript	-15 35 23 -10 -7 -38 11
@javascript(	-28 42 9 -10 -5 -14 7
@javascript.	-22 24 13 1 -18 12 -10
@javascript[	-5 7 0 5 1 -3 -6
@property	0 6 -4 0 0 0 -1
@python	44 -29 -3 -9 2 -3 -2
@python(	73 -11 -27 -6 -8 -15 -6
@python.	14 -7 9 14 -16 -6 -8
@python[	-2 -8 0 6 2 -3 6
@r	-14 -10 1 -13 -1 41 -4
@r(	-18 -5 -11 -22 -8 80 -16
@r.	-22 2 -5 0 0 37 -11
@r[	1 -2 6 2 5 -2 -9
@sql	5 -9 7 -10 37 -17 -13
@sql(	-8 -17 -3 -6 36 -3 3
@sql.	-2 1 -11 -6 -13 34 -3
@sql[	-3 -4 -1 -3 13 -4 1
@typescript	-27 -29 128 -42 -16 -16 1
@typescript(	12 -3 27 0 0 -16 -19
@typescript.	2 4 -2 -3 -2 -2 3
@typescript[	1 -6 8 -1 -1 -1 -1
A	4 -6 22 1 -2 -3 -16
A ,	1 -4 4 0 0 -1 0
A , B	1 -4 4 0 0 -1 0
A =	-1 -1 7 -3 0 0 -2
A ID	4 -2 0 -1 0 0 1
A PARTICULAR	-2 0 0 4 0 0 -1
A PARTICULAR PURPOSE	-2 0 0 4 0 0 -1
A [	0 4 -1 -1 -1 0 -1
A {	0 -3 12 -2 0 0 -7
ADD	-1 -1 0 0 4 -1 -1
ALL	-2 -1 0 -1 4 -1 0
ALTER	-3 -3 -1 -2 14 -4 -2
ALTER TABLE	-3 -3 -1 -2 13 -4 -2
AND	-5 1 -1 -3 13 -5 -1
AND column_name	-1 -1 0 -2 5 -1 0
AND column_name =	-1 -1 0 -2 5 -1 0
AND table_schema	-1 -1 0 -1 4 -1 0
AND table_schema =	-1 -1 0 -1 4 -1 0
ANY	-4 4 0 0 -5 -1 5
ANY KIND	-3 1 0 -1 -1 0 6
ANY KIND ,	-3 1 0 -1 -1 0 6
ARRAY	-2 -1 -1 0 8 -1 -4
AS	-8 -5 -1 -4 29 -6 -3
AS (	-2 -1 0 -1 6 -2 0
AS ( SELECT	-1 -1 0 0 4 -1 0
AS ID	-2 -1 0 -1 6 -1 0
ASF	-1 -1 0 -1 0 0 4
AUTHOR	-2 0 0 4 0 0 -1
AUTHOR $	-2 0 0 4 0 0 -1
AUTHORS	-1 -1 0 4 0 0 -1
AUTHORS $	-2 0 0 5 0 0 -1
Acquire_lockfile	-4 0 0 7 0 -2 0
Acquire_lockfile $	-4 0 0 7 0 -2 0
Ajv	-1 -3 5 0 0 0 0
AlgorithmIdentifier	-1 7 -2 0 0 0 -4
An	-1 8 0 1 -1 0 -7
Annotated	5 -1 -1 0 -1 -1 0
Annotated [	5 -1 -1 0 -1 -1 0
Annotation	0 -2 -1 0 0 0 4
Any	12 -3 -3 -2 -2 -2 0
Any ,	7 -3 -1 -1 -1 -1 0
Any , $	4 -3 -1 0 0 0 0
AnySchemaObject	-1 -3 5 0 0 0 0
Apache	0 -5 0 -2 -1 -1 10
Apache License	-1 -2 0 -1 0 0 5
Apache License ,	-1 -2 0 -1 0 0 5
Apache Software	-1 -3 0 -1 0 0 5
Apache Software Foundation	-1 -3 0 -1 0 0 5
App	-3 15 -4 -3 -1 -1 -3
ArchivedEvents	-3 -2 0 -1 7 -2 0
ArchivedEvents =	-3 -1 0 -1 7 -2 0
Array	-4 15 -1 -1 0 -3 -7
Array (	-3 7 1 0 0 -2 -2
Array .	0 4 -3 0 0 0 0
ArrayBuffer	0 5 -1 0 0 0 -4
ArrayList	0 -5 -2 0 0 -1 8
ArrayList <	0 -4 -1 0 0 0 6
Arrays	0 -4 -1 0 0 -1 6
Arrays .	0 -4 -1 0 0 0 5
AsnProp	0 4 -2 0 0 -1 0
AsnProp (	0 4 -2 0 0 -1 0
AsnProp ( {	0 4 -2 0 0 -1 0
Assert	0 -5 -1 0 -1 0 7
Assert .	0 -5 0 0 -1 0 6
Assert . notNull	0 -3 0 0 0 0 4
Author	-1 8 3 -1 0 0 -10
Authors	0 -3 0 -1 0 0 5
Authors $	0 -3 0 -1 0 0 5
B	2 -5 15 -7 0 -1 -4
BASIS	-1 -2 0 -1 -1 -1 5
BASIS ,	-1 -2 0 -1 -1 -1 5
BASIS , $	-1 -1 0 -1 -1 0 4
BEGIN	-1 -2 -1 -1 8 -1 -2
BEGIN $	-1 -1 -1 -1 4 0 0
BINARY	5 0 0 -3 0 -1 0
BY	-3 0 0 -3 12 -2 -2
Boolean	-5 1 -4 -2 -2 -1 12
Boolean .	-1 -3 -1 -1 0 0 8
Builtin	4 -2 -1 0 0 0 0
C	-1 -6 4 4 -2 -4 5
C )	-4 -6 0 7 0 -2 5
C ) N	-3 -6 0 6 -1 -1 6
C ;	-1 -3 8 -3 0 0 -2
CAST	-2 -2 0 -1 7 -2 -1
CAST (	-2 -2 0 -1 7 -2 -1
CAST ( '	-1 -1 0 -1 4 -1 0
COALESCE	-3 -1 0 -1 8 -3 -1
COALESCE (	-3 -1 0 -1 8 -3 -1
COLUMN	-1 -1 0 -1 4 -1 -1
CONDITIONS	-1 -2 0 -1 -1 0 6
CONDITIONS OF	-1 -2 0 -1 -1 0 6
CONDITIONS OF ANY	-1 -2 0 -1 -1 0 6
CONFIGURATION	-3 -1 0 7 -2 -1 0
CONFIGURATION $	-3 -1 0 7 -2 -1 0
CONST	9 -25 -19 16 15 -9 13
CONST $	3 6 -6 5 -3 -3 -2
CONST '	0 -4 0 0 6 0 -1
CONST ' )	0 -4 0 0 5 0 -1
CONST (	-6 -4 1 -5 24 -5 -4
CONST ( CONST	-2 -1 4 0 2 -1 -1
CONST ( N	-2 -1 0 -1 4 -1 0
CONST ( tbl	0 -2 0 -1 6 0 -3
CONST )	-4 -2 4 -1 -4 1 5
CONST ) $	1 -3 0 -3 1 4 0
CONST ) ;	-1 -4 -2 4 -1 -3 6
CONST ))	-1 -1 -1 0 -1 -1 5
CONST ,	8 5 -10 4 -5 -1 -1
CONST , "	-5 -1 0 2 0 7 -3
CONST , $	10 1 -3 -1 -4 -3 -1
CONST , CONST	0 6 -9 -2 1 -2 6
CONST , ID	0 -4 3 -1 0 0 2
CONST -	-2 11 -1 -5 -1 -2 0
CONST - N	-1 1 0 -2 -1 -2 6
CONST .	3 -6 1 6 -4 -3 4
CONST . $	-1 2 0 6 -4 0 -2
CONST /	4 0 2 -3 -1 0 -3
CONST / CONST	4 -1 2 -3 -1 0 -2
CONST :	8 -10 4 -7 -1 -2 8
CONST : $	3 -8 -1 -3 -1 0 11
CONST : Final	7 0 -1 -6 0 -1 0
CONST ;	1 -4 -2 -3 0 8 0
CONST ; $	-2 -9 -1 0 0 9 4
CONST <	0 -6 6 0 0 0 0
CONST =	3 9 -8 9 -6 -5 -2
CONST = "	1 -2 -2 7 -1 -2 -1
CONST = $	-4 0 -1 4 0 0 1
CONST = CONST	3 -1 2 2 -1 0 -5
CONST = ID	-7 -2 -1 0 -2 6 5
CONST = Id	-4 2 -3 6 0 0 0
CONST = N	5 5 -1 -11 2 -2 3
CONST = [	1 4 -2 -2 0 -1 0
CONST CONST	-3 14 -1 -3 -2 -1 -4
CONST ID	-3 -3 -1 7 10 -1 -8
CONST ID (	0 -3 0 0 10 0 -6
CONST N	-3 5 7 -4 2 -1 -7
CONST NOT	1 10 0 -3 -6 0 -3
CONST ]	-1 4 -2 1 -1 -1 -1
CONST as	1 -2 4 0 -1 0 -1
CONST as Id	0 -2 4 0 -1 0 -1
CONST in	-4 4 0 5 -1 -1 -3
CONST t	0 -4 0 0 5 0 -1
CONST to	-5 0 0 8 -2 0 0
CONST }	-4 -3 -8 7 -1 -1 10
CONST } $	-2 -2 -8 4 -1 -1 9
CONSTRAINT	-3 -2 0 -1 8 -2 0
COUNT	-1 -1 0 -1 4 -1 0
COUNT (	-1 -1 0 -1 4 -1 0
CREATE	-6 -5 -1 -4 24 -5 -4
CREATE INDEX	-1 -2 0 0 5 0 -1
CREATE INDEX ID	0 -2 0 0 4 0 -1
CREATE TABLE	-3 -1 -1 -1 10 -4 -1
CSSProperties	-1 -2 4 -1 0 0 0
CSSProperties }	-1 -2 4 -1 0 0 0
CSSProperties } $	-1 -2 4 -1 0 0 0
CYGWIN	-1 -2 0 5 0 0 -1
CYGWIN *	-1 -2 0 5 0 0 -1
CYGWIN * )	-1 -2 0 5 0 0 -1
Call	-2 1 -1 -2 -1 8 -3
Call (	-4 1 -1 -1 -1 8 -3
Callable	4 -1 0 -1 -1 -1 1
Character	-1 2 -4 -1 -1 0 6
Check_stagefile	-5 0 0 9 0 -3 0
Check_stagefile $	-5 0 0 9 0 -3 0
Class	0 -8 -6 -1 -1 1 15
Class <	0 -3 -4 0 0 0 8
Class < ?	0 -3 -3 0 0 0 7
ClassLoader	0 -5 0 0 -5 0 11
ClassLoader ID	0 -4 0 0 -5 0 9
ClassVar	6 -1 -2 -1 -1 -1 0
ClassVar [	5 -1 -1 0 0 -1 0
ClassVar [ Dict	4 -1 -1 0 0 -1 0
Code	-3 -7 21 -2 -5 -3 -2
Code $	0 -4 6 -1 0 -1 0
Code ,	-2 -1 10 0 -4 -2 0
CodeGen	-1 -3 5 0 0 0 0
CodeKeywordDefinition	-3 -8 13 -1 0 -1 -1
CodeKeywordDefinition =	-1 -6 9 -1 0 -1 0
CodeKeywordDefinition = {	-1 -6 9 -1 0 -1 0
Collections	0 -2 -1 -1 0 0 5
Comment	5 -2 -1 0 -1 -1 0
ConfigDict	4 -1 0 0 -1 -1 0
Configuration	-1 6 0 0 0 0 -4
Constant	5 -2 -1 0 0 -1 0
Constants	-1 -3 -1 -1 0 0 6
Constants .	-1 -3 -1 -1 0 0 6
Constants . CONST	-1 -3 -1 -1 0 0 6
Context	-3 -5 2 4 0 -2 4
Copyright	-4 3 2 2 -2 -3 2
Copyright (	-4 2 2 5 -2 -2 -1
Copyright ( C	-3 -6 0 6 -1 -1 6
Copyright ( c	-1 8 2 0 -1 -1 -7
Copyright N -	1 -2 0 -2 0 0 4
Counter	6 -2 -2 0 -1 0 -1
Creates	-1 6 0 0 0 0 -5
DATABASE	-2 -1 0 -1 6 -2 0
DATABASE (	-2 -1 0 -1 5 -1 0
DATABASE ( )	-2 -1 0 -1 5 -1 0
DEFAULT	-3 -3 0 2 9 -3 0
DELETE	-2 -2 0 -1 7 -1 -1
DESCRIPTION	-2 0 0 4 0 -1 0
DESCRIPTION =	-2 0 0 4 0 -1 0
DESCRIPTION = "	-2 0 0 4 0 -1 0
DESCRIPTOR	5 -2 0 -1 -1 -1 0
DISTINCT	-1 -1 0 0 4 -1 0
DROP	-3 -3 -1 -2 10 -1 -1
Date	-1 34 9 -4 -22 -2 -13
Date (	-2 11 3 -1 -1 -4 -7
Date ( )	-2 12 1 0 0 -4 -6
Date ,	4 -1 0 0 -2 0 0
Date >	0 -1 4 0 0 0 -2
Default	5 -4 -1 8 -4 -2 -3
Default (	6 1 -1 -1 -3 -1 -1
Default ( )	6 -1 0 -1 -1 -1 0
Default :	-2 -5 -1 9 0 0 -2
Dict	8 -2 -2 -1 -1 -1 -1
Dict [	6 -2 -2 -1 0 -1 0
Dict [ str	6 -2 -2 0 0 -1 0
DiskSpace	-2 -1 0 -1 6 -1 -1
DiskSpace ,	-2 -1 0 0 4 -1 0
DiskSpace , N	-2 -1 0 0 4 -1 0
Do not	4 -1 0 -1 0 0 -1
Do not edit	4 -1 0 -1 0 0 -1
E	-9 -14 1 0 12 -1 12
E .	-9 -2 -1 -1 12 -1 2
E >	0 -3 -2 0 0 0 5
ELSE	-1 -1 0 -1 4 -1 0
END	-2 -3 -1 7 4 -2 -2
END ;	0 -2 -1 -1 5 0 -2
END ; $	0 -1 -1 -1 4 0 -1
EOF	-3 -2 -1 8 0 -2 -1
EOF $	-3 -2 -1 7 0 -2 0
EXECUTE	0 -2 0 -1 6 0 -2
EXECUTE stmt	0 -2 0 -1 6 0 -2
EXECUTE stmt ;	0 -2 0 -1 6 0 -2
EXISTS	-1 -1 0 -1 6 -1 -1
EXIT	-1 -5 5 2 0 -1 -1
Echo_message	-3 0 0 9 0 -5 0
Echo_message "	-3 0 0 9 0 -5 0
Echo_message " $	-3 0 0 9 0 -5 0
ElementType	-1 -1 0 -1 0 -1 4
ElementType .	-1 -1 0 0 0 -1 4
Error	3 8 16 -4 -1 -4 -18
Error (	-3 10 14 -2 -1 -4 -14
Error ( "	-3 16 2 -1 0 -3 -11
Error ( $	0 -7 8 0 0 0 -1
Error ( `	-1 -2 4 0 0 0 0
ErrorObject	-2 -3 7 -1 0 0 -1
Event	0 -3 4 0 0 0 0
Event )	0 -3 4 0 0 0 0
Event ) =>	0 -3 4 0 0 0 0
Events	-1 -1 0 -1 4 -1 -1
Exception	5 -5 -3 -1 0 -3 7
Exception {	0 -2 -1 0 0 0 4
F	-4 -2 1 6 0 0 0
FALSE	-10 -6 -1 -4 -1 27 -3
FALSE $	-3 -2 0 -1 -2 10 -3
FALSE )	-4 -4 -1 -3 0 11 0
FALSE ) $	-3 -2 -1 -3 0 9 0
FALSE ,	-3 -1 0 -1 0 6 0
FALSE , $	-2 -1 0 0 0 4 0
FIELD	-2 -2 -1 0 0 -2 7
FILE	-4 -4 0 14 -1 -1 -3
FILE =	-1 -2 0 4 0 0 0
FITNESS	-2 0 0 4 0 0 -1
FITNESS FOR	-2 0 0 4 0 0 -1
FITNESS FOR A	-2 0 0 4 0 0 -1
FOO	-4 -9 -1 15 6 -2 -5
FOR	-3 -2 0 2 5 -1 -1
FOR A	-2 0 0 4 0 0 -1
FOR A PARTICULAR	-2 0 0 4 0 0 -1
FROM	2 -8 -2 -6 26 -7 -5
FROM (	-2 -1 0 -1 5 -1 0
FROM ( SELECT	-1 -1 0 0 4 -1 0
FROM ID	-2 -1 0 -1 5 -1 0
FROM t	-2 -2 0 -1 7 -2 -1
FROM t $	-1 -1 0 0 4 -1 0
FROM users	16 -1 0 0 -14 0 0
FROM x	-2 -1 0 -1 6 -1 -1
False	24 -4 -1 -7 -8 -3 -2
False $	10 -2 0 -6 0 -1 -1
Field	8 0 -2 -1 -2 -3 0
Field (	9 -2 -2 -1 -1 -3 0
Field ( description	4 -1 -2 0 0 -1 0
Files	-1 -2 0 -1 0 -1 4
Final	10 -1 -1 -6 0 -1 0
Final =	9 -1 -1 -6 0 -1 0
Final = "	7 0 -1 -6 0 0 0
Find_files	-2 -2 0 5 0 0 -1
For	4 -4 0 -1 0 -1 1
Foundation	-3 2 0 4 -1 -1 -1
Free	-3 -1 0 8 -1 0 -2
Free Software	-3 -1 0 8 -1 0 -2
Free Software Foundation	-2 -1 0 5 0 0 -1
Function	3 -1 -2 -1 -3 -1 4
Function <	0 -1 -1 -1 -2 0 5
GNU	-3 -2 -1 8 -1 0 -1
GNU General	-3 -1 0 8 -1 0 -2
GNU General Public	-3 -1 0 8 -1 0 -2
GO	-4 -1 0 -1 8 -1 0
GO $	-4 -1 0 -1 8 -1 0
GROUP	-1 -1 0 0 4 -1 0
GROUP BY	-1 -1 0 -1 4 -1 0
General	-3 -1 0 8 -1 0 -2
General Public	-4 -1 0 9 -1 0 -2
General Public License	-4 -1 0 9 -1 0 -2
Generated	7 -1 -2 -1 -1 0 -2
Generator	5 -1 0 -2 -1 -1 0
Generic	6 -3 -2 0 0 0 0
GetDefinition	-1 -4 5 0 0 0 0
GetDefinition <	-1 -4 5 0 0 0 0
GetDefinition < MacroKeywordDefinition	0 -4 4 0 0 0 0
Guava	-1 -4 0 -1 0 0 6
Guava Authors	0 -3 0 -1 0 0 5
Guava Authors $	0 -3 0 -1 0 0 5
H	-1 -1 0 -5 0 7 -1
HEREDOC	-2 -2 -1 8 0 -2 -1
HEREDOC $	-1 -2 0 6 0 -1 0
Hoeller	0 -3 0 0 0 0 4
Hoeller $	0 -3 0 0 0 0 4
ID	-1 7 -17 10 -5 4 3
ID !	0 -6 7 0 0 0 -1
ID !=	2 -4 -1 -2 0 -1 6
ID !==	-1 4 0 -1 0 -1 -2
ID "	-6 -6 -1 17 -1 -2 -1
ID " $	-3 0 0 5 0 -1 0
ID $	6 -1 -5 14 7 -4 -16
ID $ID	-2 -2 -1 8 -1 0 -1
ID %	-5 10 0 -2 0 -1 -1
ID &&	-5 7 2 -5 -1 1 1
ID && $	-1 5 -1 -1 0 -1 -1
ID '	-2 -6 3 0 1 -1 6
ID ' $	1 -4 3 -2 -2 -1 4
ID (	-17 4 18 -7 -8 6 4
ID ( "	-15 49 0 -10 -2 -26 3
ID ( $	4 -15 4 -6 -3 3 13
ID ( '	-8 -4 -2 7 3 5 -1
ID ( )	-3 -8 -2 14 -5 5 -1
ID ( ))	-3 -11 -2 -3 -1 -2 22
ID ( /	0 4 -1 -2 0 -1 0
ID ( CONST	-2 0 -1 2 -1 4 -3
ID ( ID	12 -3 0 -4 -10 3 1
ID ( Id	4 1 -6 -1 -1 -1 4
ID ( N	-9 2 2 2 -2 9 -5
ID ( String	0 -3 -1 0 0 0 5
ID ( a	-2 -3 2 -1 4 1 -1
ID ( array	-1 1 0 0 0 -3 4
ID ( code	1 10 -1 1 0 -6 -4
ID ( con	-1 -2 0 -1 -1 4 1
ID ( ctx	-2 -1 0 4 0 -1 0
ID ( data	1 4 0 0 0 0 -3
ID ( date	0 0 -1 4 0 -1 -1
ID ( e	0 -4 0 -1 0 0 5
ID ( f	0 -2 0 5 0 0 -3
ID ( file	-1 4 0 0 0 -2 0
ID ( gen	5 -2 1 0 0 -3 0
ID ( input	0 1 4 0 0 0 -5
ID ( letters	-1 -1 0 -1 0 4 0
ID ( name	2 -5 0 0 0 4 -1
ID ( node	0 -4 2 -1 0 -1 4
ID ( object	0 4 -1 0 0 0 -2
ID ( out	0 -3 1 5 0 1 -3
ID ( params	0 -2 5 0 0 0 -3
ID ( schema	0 -3 4 0 0 0 -1
ID ( self	5 0 -1 -1 0 -1 -1
ID ( string	-2 8 -5 0 0 0 0
ID ( target	0 -4 0 0 0 0 5
ID ( this	-1 4 5 0 0 -1 -8
ID ( v	-1 -1 0 0 0 5 -4
ID ( x	-3 1 -1 -2 5 3 -2
ID ( {	-2 10 -4 -3 0 2 -4
ID ((	1 -7 0 7 -1 -1 1
ID (( ID	0 -3 -1 8 0 -1 -3
ID )	-4 6 -10 4 -2 4 2
ID ) $	12 -13 -5 8 6 1 -9
ID ) (	-1 6 -1 3 -2 -1 -4
ID ) )	0 -3 -1 0 0 7 -2
ID ) ,	5 1 -3 0 -2 2 -4
ID ) .	-3 5 5 1 -3 -2 -2
ID ) :	-3 3 -4 2 0 -1 3
ID ) ;	-4 12 -7 -5 -8 -5 16
ID ) =>	0 5 -3 0 0 0 -1
ID ) [	-2 4 0 0 0 1 -2
ID ) {	-3 7 0 -7 -2 -3 8
ID ))	-6 1 0 2 0 3 -1
ID )) {	-1 7 -2 -1 0 -3 0
ID *	7 -3 2 0 -2 4 -7
ID * ID	0 6 0 -2 0 0 -3
ID * N	-1 -5 2 2 0 2 0
ID +	-6 18 -3 1 -3 -4 -3
ID + ID	-3 8 -1 0 -3 -1 -2
ID ++ )	0 -1 0 4 0 0 -2
ID +=	-4 1 1 2 -1 -1 2
ID += ID	-1 4 -1 -1 0 0 0
ID ,	2 -2 3 -15 1 0 10
ID , $	1 -4 8 -6 4 -9 6
ID , '	-3 5 0 -1 -2 2 -2
ID , ID	12 4 -6 -1 3 -7 -5
ID , Id	-4 2 0 0 -1 -4 7
ID , N	-12 6 -1 2 5 -4 4
ID , c	0 5 0 0 0 -3 0
ID , options	0 6 -2 0 0 0 -4
ID , the	-3 4 -1 0 -1 0 1
ID -	-4 3 3 6 -4 -2 -1
ID - ID	2 -1 2 -5 -3 3 0
ID --	-2 -1 -1 4 0 0 0
ID --flag	-4 -1 0 10 -3 -1 0
ID --flag --flag	-1 -1 0 5 -3 0 0
ID -flag	-5 -2 -1 11 -1 -1 -1
ID -flag ID	-2 -1 0 4 0 -1 0
ID .	6 4 -7 -1 0 4 -6
ID . ID	-3 1 -8 1 10 -7 7
ID . Id	3 11 -10 -1 -1 -2 1
ID . N	-2 5 0 1 -1 1 -4
ID . add	0 -4 1 0 -1 -1 5
ID . append	1 -7 0 0 0 -1 7
ID . apply	-3 -4 0 -2 0 4 5
ID . default	-3 4 0 0 -1 5 -4
ID . get	3 -4 -2 -1 0 -1 5
ID . getName	-1 -1 0 0 0 -1 4
ID . has	-1 5 -1 0 0 -1 -3
ID . name	1 4 -2 0 0 -1 -1
ID . org	-1 12 -1 -4 -1 0 -6
ID . push	0 5 2 0 0 -1 -4
ID . put	0 -3 0 0 0 0 4
ID . py	5 0 0 -4 0 -1 0
ID . remove	0 4 0 -1 0 0 -4
ID /	6 -7 -1 4 -1 0 0
ID / ID	4 -4 1 1 -1 0 -1
ID / git	-2 -1 0 4 0 0 0
ID / i	-2 4 -2 0 0 0 0
ID :	1 3 29 -8 -7 -11 -7
ID : "	-6 13 -4 -1 0 -2 -1
ID : $	5 8 -3 -5 -1 -2 -2
ID : '	-5 6 1 0 -1 -1 0
ID : (	-1 -2 6 0 0 -1 -1
ID : ID	-12 14 -6 -1 0 4 1
ID : Id	7 -5 4 -2 -1 -1 -2
ID : N	-5 11 0 0 0 -4 -1
ID : T	0 -3 4 0 0 0 0
ID : Uint16Array	0 -4 4 0 0 0 0
ID : [	-3 4 0 0 0 -1 0
ID : `	6 -3 -2 -1 0 0 0
ID : any	0 -5 6 0 0 0 0
ID : dict	4 -2 -1 0 0 0 0
ID : int	4 0 -1 -1 0 0 -1
ID : number	-1 -2 4 0 0 0 -1
ID : str	4 -1 -2 -1 0 0 0
ID : string	-4 -7 9 3 0 0 -1
ID : true	-2 4 1 -3 0 0 -1
ID : typeof	0 -4 5 0 0 0 0
ID : {	-1 -2 4 -1 0 -1 1
ID ::	3 -4 -1 -4 -1 13 -7
ID :: ID	-5 -3 0 -1 -1 16 -7
ID ;	-9 2 -1 -8 15 3 -2
ID ; $	-8 1 -1 -7 16 4 -4
ID ;;	-1 -3 0 5 0 0 -1
ID ;; $	-1 -3 0 5 0 0 -1
ID <	0 -4 7 -2 1 -1 -3
ID < T	0 -3 6 0 0 0 -2
ID <-	-8 -7 -2 -4 -3 27 -2
ID <- ID	-2 -1 -1 -1 -1 7 -1
ID <- function	-1 -2 -1 -1 0 5 -1
ID <<-	-1 -2 0 -5 0 9 0
ID <=	0 -4 3 -1 0 0 3
ID =	-4 -2 -7 4 2 -1 9
ID = "	-10 -11 1 5 -2 18 -2
ID = $	-4 -2 -1 7 0 -5 5
ID = $1	-2 -1 0 4 0 -1 0
ID = '	-7 -1 -3 13 1 -1 -2
ID = (	3 -4 2 2 -1 -3 1
ID = -	0 11 -1 -6 -1 -1 -3
ID = CONST	7 -1 -1 -2 0 -4 1
ID = FALSE	-4 -1 0 -1 0 6 0
ID = False	4 -1 0 -1 0 -1 0
ID = ID	6 5 1 -7 2 -12 5
ID = Id	-1 -7 3 3 0 -1 4
ID = N	2 2 -2 -3 3 4 -5
ID = NULL	-2 -1 0 0 -3 6 0
ID = True	5 -1 0 0 0 -3 -1
ID = [	-4 7 -4 5 0 -2 -2
ID = coalesce	-2 -1 0 0 6 -2 -1
ID = convertToFP	0 4 -3 0 0 0 0
ID = e	-3 0 0 0 6 -1 -1
ID = false	-1 1 7 -2 0 -1 -4
ID = null	0 -1 6 -1 -2 0 -1
ID = true	-3 3 0 -4 0 -1 4
ID = {	5 16 -10 -5 0 -3 -2
ID ==	-1 0 -2 -6 -1 -1 12
ID == N	0 -4 -1 -2 0 1 5
ID ===	-1 4 9 -1 -1 -2 -7
ID === '	0 -4 5 0 0 -1 0
ID === N	0 4 0 0 0 -1 -2
ID >	1 13 -2 -2 0 -2 -6
ID > (	-1 -1 4 0 0 0 -2
ID > ;	0 5 -3 0 0 0 -2
ID > ID	0 7 -1 -1 -1 -1 -3
ID ?	-3 -1 8 -1 -1 -1 -1
ID ? :	-1 -4 7 0 0 0 -1
ID ?.	0 -4 4 0 0 0 0
ID @ID	-2 -4 0 5 0 0 1
ID ID	-2 -3 -6 11 5 -8 1
ID ID $	-3 1 -1 5 -2 -1 1
ID ID .	-6 -8 -2 6 -1 -1 12
ID ID =	-1 5 -1 -1 1 2 -7
ID ID ID	5 2 0 -7 3 -2 -1
ID ID for	-2 -3 0 -1 4 0 3
ID ID in	-3 -1 0 -2 7 0 -2
ID N	-5 2 -2 7 2 -2 -2
ID N $	-5 0 0 8 0 -2 -1
ID ON	-1 -2 0 0 5 0 -1
ID The	-1 4 0 0 0 0 -4
ID [	-4 1 1 -6 -8 7 8
ID [ ID	-1 -4 2 -3 -4 0 10
ID [ i	3 -5 1 -1 0 0 2
ID [ name	-4 5 0 0 0 0 0
ID [[	-2 -1 0 -1 0 4 0
ID \	-3 -1 -1 7 -1 -2 0
ID ]	-7 3 1 6 -2 -1 0
ID ] $	-9 -1 1 7 1 5 -2
ID ] ;	0 4 0 -2 -3 0 2
ID ] =	0 6 -3 -2 -1 -2 3
ID ] [	-2 0 0 4 0 -1 0
ID `	4 2 2 -2 -2 0 -3
ID a	5 -2 1 -2 2 -1 -3
ID all	-6 -1 3 2 0 0 2
ID and	5 5 -2 -6 1 -1 -1
ID and ID	4 3 -1 -3 0 0 -2
ID as	3 3 4 -6 4 -4 -5
ID as ID	3 -4 2 0 3 -1 -2
ID as Id	-1 -2 8 -1 -1 0 -3
ID as default	0 6 -5 -1 0 0 0
ID as fn	0 6 -5 0 0 0 -1
ID at	-4 2 1 5 0 0 -3
ID be	-4 5 0 -1 1 0 -1
ID by	9 1 -2 -5 -3 -2 2
ID by ID	5 -1 0 -3 0 -1 0
ID className	0 5 -3 0 0 0 -2
ID className =	0 5 -3 0 0 0 -2
ID else	4 -1 -1 0 0 -1 -1
ID for	-1 -9 -2 8 1 -2 5
ID for the	-5 -1 0 5 0 0 1
ID from	-8 1 4 3 3 -2 1
ID from "	-2 1 7 -1 0 0 -4
ID from '	0 7 -5 0 0 0 -1
ID from the	-5 -4 3 6 -2 0 3
ID import	14 -9 -2 7 -6 -1 -4
ID import *	5 -2 0 0 0 0 -1
ID import ID	4 -1 0 -1 -1 0 0
ID import Id	11 -3 -1 -3 -2 0 -1
ID import main	-12 -1 0 14 0 0 0
ID in	12 -1 -3 -10 4 0 -2
ID in ID	4 1 0 -2 -1 0 0
ID instead	-3 -1 -1 6 -2 0 1
ID instead of	-3 -1 0 6 -2 0 -1
ID integer	1 -1 0 -2 4 -2 -1
ID into	0 -1 0 1 4 0 -3
ID is ID	5 0 0 -3 -1 0 -2
ID it	9 -1 2 -4 -2 -1 -3
ID method	-1 -3 0 0 0 0 5
ID of	0 -1 -2 -1 -1 -1 6
ID of ID	5 0 -2 -1 0 0 -2
ID of the	-3 4 0 -1 -1 0 1
ID on	3 -5 -2 0 4 -1 1
ID one	-1 4 0 0 0 0 -3
ID only	-3 4 0 2 0 0 -3
ID or	4 -2 -1 -1 -1 -1 3
ID over	-1 -4 0 0 4 0 2
ID server	4 0 0 -2 -1 -1 0
ID set	-1 -2 0 7 -4 0 -1
ID system	4 -1 0 -1 0 0 -1
ID that	2 -4 3 -4 -2 -1 6
ID the	8 -6 -2 -11 2 -2 11
ID the ID	4 -2 -1 -1 -1 -1 1
ID to	10 -20 1 -10 12 -3 9
ID to $	-3 -1 0 5 -1 0 2
ID to ID	1 -3 -1 -3 5 0 0
ID values	-2 -3 0 -1 1 0 6
ID we	2 -3 -1 -3 0 0 5
ID what	0 -1 0 -3 6 0 -2
ID with	-3 3 1 1 -5 -1 4
ID you	-2 -1 -1 1 4 0 0
ID {	-1 -5 2 -1 0 3 2
ID |	-2 0 -3 8 -2 -2 1
ID | ID	-4 3 -2 4 0 -1 0
ID ||	-4 -2 0 3 0 5 -3
ID || $	-1 -2 0 -4 0 8 0
ID || ID	-1 -2 0 4 0 -1 -1
ID }	-8 2 12 -1 6 -2 -9
ID } )	0 4 -4 0 1 0 0
ID } :	-1 -3 4 0 0 0 0
IF	-2 -3 -1 -2 10 -1 -2
IF (	-1 -1 0 0 4 -1 -1
IF EXISTS	-1 -1 0 -1 4 0 -1
INDENTED	30 -5 -10 7 -7 -13 -2
INDEX	-3 -3 0 -1 12 -3 -2
INDEX ID	-1 -2 0 0 7 -2 -1
INDEX ID ON	0 -2 0 0 4 0 -1
INSERT	-3 -3 0 -2 10 -1 -1
INSERT INTO	-2 -2 0 -2 8 -1 -1
INT	-2 -1 0 0 5 -2 0
INTERVAL	-1 -2 0 -1 6 -1 -1
INTERVAL '	-1 -2 0 -1 4 0 0
INTO	-3 -3 0 -2 10 -1 -1
IOException	-1 -9 -2 -2 0 -1 15
Id	20 -10 26 -7 -19 -18 9
Id #	3 -4 -1 -4 0 -1 8
Id # $	4 0 0 -3 0 0 0
Id # ID	-1 -3 -1 0 0 0 5
Id $	7 -7 2 9 -5 -6 1
Id $ID	-1 -2 0 1 0 4 -1
Id (	21 23 -13 -1 -7 -15 -8
Id ( "	-1 2 -3 -2 -1 4 1
Id ( '	4 -4 1 0 0 0 0
Id ( )	-1 2 -3 5 -1 -2 0
Id ( ID	11 7 -4 0 -1 -14 1
Id ( Id	-1 -1 -2 -1 1 -2 5
Id ( O	0 5 -1 0 0 0 -3
Id ( this	0 -7 5 0 0 0 3
Id ( value	0 4 -2 0 0 0 -1
Id ( x	0 4 0 0 0 0 -3
Id )	3 -16 17 1 0 -3 -2
Id ) $	-6 -4 1 6 3 0 0
Id ) :	7 -5 3 -1 -1 -1 -3
Id ) ;	0 -2 6 0 0 0 -3
Id ) =>	0 -3 5 0 0 0 -1
Id ) {	0 0 5 -2 0 -1 -1
Id ,	11 -4 9 -5 6 -7 -9
Id , $	4 5 -1 -4 9 -9 -5
Id , Id	-3 -2 6 -1 7 0 -6
Id , it	0 0 -2 0 0 0 4
Id .	-8 4 -5 -3 -6 -5 24
Id . $	1 8 0 1 -1 -1 -8
Id . CONST	6 -3 -6 -4 -1 -1 10
Id . Event	0 -3 4 0 0 0 0
Id . ID	-5 -1 -5 0 -1 -2 13
Id . Id	-4 4 7 -2 0 -1 -4
Id . class	-3 -2 -1 0 0 0 5
Id . of	-2 -1 0 0 0 0 4
Id . prototype	0 7 -4 0 0 -1 -2
Id /	-6 1 0 2 6 -1 -2
Id / /	-4 -1 0 -1 7 0 0
Id :	5 6 3 1 -3 -3 -10
Id : $	5 9 -3 -3 -1 -1 -5
Id : '	7 -4 -1 0 0 0 -1
Id : typeof	0 -4 4 0 0 0 0
Id ::	-1 -4 0 0 -1 4 3
Id ;	-5 -1 10 -3 1 -2 1
Id ; $	-5 0 10 -5 1 -1 1
Id <	-4 -10 1 -1 -2 -2 17
Id < T	-2 -3 4 -1 0 -1 3
Id </	4 3 -5 -2 -1 -1 1
Id </ a	-1 -1 0 -1 0 0 4
Id <>	0 -4 -1 0 0 0 6
Id <> (	0 -4 -1 0 0 0 6
Id =	-7 -10 26 -13 14 5 -15
Id = "	-7 -1 7 -3 -1 6 -1
Id = '	-2 -4 4 -2 4 0 0
Id = Id	4 4 -1 -4 0 -1 -3
Id = N	-2 -2 6 -2 4 0 -4
Id = props	0 4 -4 0 0 0 0
Id = {	-1 -8 11 0 0 0 0
Id >	-3 -9 15 -1 -1 -1 0
Id > (	-2 -6 12 -1 0 -1 -2
Id CONST	0 6 -1 -3 -1 0 -1
Id ID	1 -6 -6 -4 -5 1 19
Id ID $	4 0 0 -3 0 0 1
Id ID (	-1 -3 -2 0 0 1 5
Id ID ,	-4 -3 -1 1 0 -1 8
Id ID =	0 -6 -1 -1 -1 2 6
Id Id	5 7 -3 2 -3 3 -10
Id Id $	-4 -3 1 5 -1 -1 3
Id Id .	1 6 -1 -1 -1 -1 -4
Id Id [	-1 -1 0 0 0 5 -2
Id N	-1 6 -1 -1 0 2 -5
Id [	-5 -3 6 3 -2 6 -4
Id [ "	-1 6 0 -3 0 0 -1
Id [ ID	0 -3 0 0 0 5 -1
Id [ Id	-1 4 -2 2 -1 -2 -1
Id [ ]	0 -5 6 0 0 0 0
Id ]	7 -2 -4 0 3 -2 -1
Id ] =	6 -2 -2 -1 -1 -1 0
Id `	3 8 -2 -2 -2 0 -5
Id a	9 7 -3 -5 0 0 -8
Id an	-4 1 -1 -1 -1 0 5
Id are	6 -2 -1 3 -1 -1 -4
Id as	8 -6 4 -1 -5 -1 0
Id as Id	8 -1 -1 0 -4 0 0
Id chroot	-3 0 0 4 0 0 0
Id e	0 -6 -1 0 0 0 7
Id e )	0 -6 -1 0 0 0 7
Id extends	-1 5 5 -2 0 -1 -6
Id from	0 -6 7 0 -1 0 0
Id implements	0 -2 -1 0 0 0 4
Id of	7 -2 -2 -1 0 0 -2
Id that	-1 -4 0 -1 0 -1 7
Id the	-6 5 0 8 -2 0 -4
Id the ID	-2 -5 0 0 0 0 7
Id this	0 7 -1 4 -1 0 -8
Id tinytext	-8 -1 0 0 10 -1 0
Id to	5 2 -1 -1 0 0 -4
Id value	0 4 -1 0 0 0 -3
Id {	-5 -4 20 -6 -1 -2 -2
Id { $	-3 8 -1 -3 -1 -1 0
Id { Id	-1 -6 17 0 0 0 -10
Id |	4 1 1 -2 -1 -1 -2
Id | string	0 4 -3 0 0 0 -1
Id | undefined	0 -3 4 0 0 0 0
Id }	-4 -2 11 -3 -1 -1 -1
Id } $	-1 1 6 0 0 0 -6
Id } from	-2 -2 8 -1 0 0 -2
If	7 -3 0 7 -3 -1 -6
IllegalArgumentException	0 -10 -1 0 0 0 13
IllegalArgumentException (	0 -5 -1 0 0 0 7
IllegalArgumentException ( "	0 -4 0 0 0 0 5
IllegalStateException	0 -3 0 0 0 0 4
In	-7 1 -1 10 -4 0 2
Infinity	2 4 -3 0 0 0 -2
Init_config_data	-3 0 0 4 0 -1 0
Init_config_data "	-3 0 0 4 0 -1 0
Init_config_data " $	-3 0 0 4 0 -1 0
IntStream	-9 -5 0 0 -1 -1 16
Integer	5 -9 -2 -2 -5 -1 15
Integer ,	0 0 -1 -1 -2 0 5
Integer .	0 -5 0 0 0 0 6
Integer >	0 -2 -1 -1 -3 0 6
Intl	-6 8 1 0 0 -1 0
Intl .	-6 8 1 0 0 -1 0
Intl . Id	-6 8 1 0 0 -1 0
InvocationTargetException	0 -4 0 0 0 0 4
It	3 4 0 -5 -3 -1 3
It ID	-1 6 -1 -3 -2 0 1
Item	1 -6 6 0 0 0 -1
JOIN	-2 -2 0 -1 8 -1 -1
JSON	0 5 -1 -2 0 -1 -1
JSON .	-1 6 0 -1 0 -1 -2
JSON . parse	0 5 -1 -1 0 -1 -2
Java	-1 -4 0 -1 0 0 7
Joi	-1 -4 7 0 0 0 -1
Juergen	0 -3 0 0 0 0 4
Juergen Hoeller	0 -3 0 0 0 0 4
Juergen Hoeller $	0 -3 0 0 0 0 4
K	-5 -7 1 -2 0 2 10
K ,	-1 -1 -2 0 0 -1 5
K , V	-1 -2 -1 0 0 -1 5
K in	0 -3 4 0 0 0 0
K key	0 -3 0 0 0 -1 4
KEY	-4 -2 -1 -1 11 -3 -1
KEY (	-3 -1 0 -1 7 -2 0
KIND	-3 1 0 -1 -1 0 6
KIND ,	-3 1 0 -1 -1 0 6
KIND , either	-1 -2 0 -1 -1 0 6
Keyword	8 -3 -1 -1 -1 -2 -1
Keyword .	4 -2 0 0 -1 -1 0
KeywordCxt	-3 -9 16 -1 0 -1 -1
KeywordCxt )	-1 -8 12 -1 0 -1 -1
KeywordCxt ) {	-1 -8 12 -1 0 -1 -1
KeywordErrorDefinition	-1 -5 7 0 0 -1 0
KeywordErrorDefinition =	0 -5 6 0 0 -1 0
KeywordErrorDefinition = {	0 -5 6 0 0 -1 0
LETTERS	-3 -1 0 0 0 4 0
LETTERS [	-3 -1 0 0 0 4 0
LETTERS [ N	-3 -1 0 0 0 4 0
LICENSE $	-2 -1 0 5 0 -1 -1
LICENSE -	0 -5 0 -3 0 -1 10
LICENSE - N	0 -5 0 -3 0 -1 10
LICENSE file	-1 5 4 -2 0 0 -6
LICENSE file in	-1 2 4 -2 0 0 -3
LIMIT	13 0 0 -1 -10 -1 0
LIMIT N	13 0 0 -1 -11 -1 0
LIMIT N $	14 0 0 -1 -11 0 0
LLL	-2 4 -1 0 -1 0 0
LLL :	-2 4 -1 0 -1 0 0
LLLL	-2 4 -1 0 -1 0 0
LLLL :	-2 4 -1 0 -1 0 0
License	-8 5 -3 0 -4 0 10
License ,	-1 -2 0 -1 0 0 5
License , Version	-1 -2 0 -1 0 0 5
License .	1 -3 -1 -4 -1 -1 8
License . $	2 -6 -1 -3 -1 -1 9
License at	-1 -2 0 -1 -1 0 5
License at $	-1 -2 0 -1 -1 0 5
License for	0 -2 0 0 -1 -1 4
License for the	1 -2 0 -2 -1 -1 5
License is	-1 -1 0 -1 -1 0 4
License is distributed	-1 -1 0 -1 -1 0 4
Licensed	-1 -2 0 -1 0 0 4
List	8 -3 -4 -2 -2 1 2
List ,	7 -1 0 0 -2 0 -3
List <	0 -1 -2 0 0 0 5
Literal	8 -2 -1 0 -3 -1 0
Long	0 -2 -1 -1 0 0 4
M :	-2 4 0 0 -1 0 0
MAGIC	34 -5 -1 -6 -17 -4 -1
MAGIC $	26 -1 0 -9 -15 0 0
MAGIC MARKERS	-2 0 0 4 0 -1 0
MAGIC MARKERS $	-2 0 0 4 0 -1 0
MAGIC!	5 0 -1 -3 -2 4 -3
MARKERS	-2 0 0 4 0 -1 0
MARKERS $	-2 0 0 4 0 -1 0
MERCHANTABILITY	-4 2 0 3 -1 0 -1
MERCHANTABILITY or	-2 0 0 4 0 0 -1
MERCHANTABILITY or FITNESS	-2 0 0 4 0 0 -1
METHOD	-1 -2 -1 0 0 -2 7
METHOD ,	-1 -1 -1 0 0 -2 5
MIT	-4 9 3 -2 0 0 -6
MIT license	-1 2 4 -1 0 0 -2
MIT license found	-1 2 4 -1 0 0 -2
MM :	-2 4 0 0 -1 0 0
MacroKeywordDefinition	-1 -4 5 0 0 0 0
MacroKeywordDefinition >	0 -4 4 0 0 0 0
MacroKeywordDefinition > =	0 -4 4 0 0 0 0
Map	-1 6 -1 -1 -1 -2 0
Map (	-1 10 -2 0 0 -2 -5
Map ( )	0 6 -1 0 0 0 -5
Math	-7 0 4 0 -2 -1 7
Math .	-7 0 4 0 -2 -1 7
Math . max	-7 5 0 0 -2 0 4
Math . pow	0 -4 4 0 0 0 0
MetaSchema	0 -3 4 0 0 0 0
MetaSchema =	0 -3 4 0 0 0 0
MetaSchema = (	0 -3 4 0 0 0 0
Method	-1 -2 -1 0 0 0 5
MonitorId	-1 -2 0 0 4 0 -1
Monitors	-9 -3 -1 -1 18 -1 -2
Monitors .	-8 -2 -1 -1 13 -1 -1
Monitors . Id	-4 -1 0 -1 6 0 0
N	4 0 -21 14 5 -1 -1
N $	15 -8 -17 9 -3 20 -15
N %	15 -1 0 -4 -1 -9 0
N &	-2 -4 -1 8 0 3 -5
N '	-4 0 0 -2 7 0 0
N (	-1 6 -1 -1 -1 0 -2
N )	-22 -1 3 -9 17 13 -1
N ) $	7 -9 -8 -5 0 10 6
N ) %>%	-2 -1 0 -1 -1 5 0
N ) (	0 11 -1 -3 -2 -5 0
N ) *	0 5 0 0 -2 0 -3
N ) +	-2 -4 -2 7 9 -3 -5
N ) ,	-1 0 -3 -2 2 8 -4
N ) -	-4 5 -1 -1 8 -2 -6
N ) .	-2 1 -3 -1 -3 -4 13
N ) /*	0 -1 0 4 0 0 -2
N ) :	-1 -3 2 9 0 -1 -5
N ) ;	5 -6 11 -1 -5 -4 -1
N ) ?	-2 4 -3 0 0 -1 2
N ) NOT	-1 -1 0 0 5 -1 0
N ) ]	5 -1 0 -1 -1 -2 0
N ) not	-3 -2 0 -1 7 -1 -1
N ) unsigned	-2 -1 0 0 4 -1 -1
N ) {	-2 -3 8 -4 -1 -3 5
N ))	-1 -13 -2 14 3 4 -5
N )) $	-3 -6 -2 12 -1 2 -2
N )) )	5 -4 -1 4 0 -3 -2
N *	7 0 -1 -1 0 -2 -3
N * ID	-1 -1 0 -1 0 4 0
N * N	8 0 -1 -1 0 -6 0
N **	13 -1 0 -3 -1 -7 0
N ** N	13 -1 0 -3 -1 -7 0
N +	7 -11 -1 1 2 -4 6
N + N	9 -8 -1 -4 1 -3 7
N ,	-17 21 -6 -17 19 10 -8
N , "	4 7 0 -5 1 -6 0
N , $	-5 4 -3 -4 12 -1 -2
N , '	-9 -4 -1 2 15 -2 -1
N , -	0 4 0 0 -1 0 -2
N , .	-5 -1 0 -1 -2 10 -1
N , //	-4 9 -2 0 0 -1 0
N , ID	-3 8 1 -2 0 0 -4
N , Id	-1 5 6 -1 0 -1 -8
N , N	16 -7 -5 -2 -2 -5 6
N , ]	-2 -2 0 0 -1 5 0
N , by	-5 -1 0 -1 -2 10 -1
N -	-5 3 4 4 -2 -4 0
N .	7 -7 0 5 -3 -2 0
N . $	-2 -2 1 4 -1 0 -1
N . .	3 -3 -1 4 0 -1 -2
N /	4 3 0 -6 0 1 -3
N / N	5 1 0 -5 0 0 -1
N /*	-1 10 -1 -1 0 -2 -5
N :	-14 -15 -9 -14 -8 42 18
N : $	6 2 -1 -4 0 -2 -1
N : N	-18 -10 -4 -8 -5 45 1
N ;	-10 9 9 8 -9 -6 -1
N ; $	-5 16 0 1 -7 -7 2
N ; //	-2 0 0 -3 -1 0 7
N ; i	-1 4 -1 1 -1 -1 -1
N ; if	0 -5 -1 -1 -1 9 -2
N ; }	0 -1 13 -1 0 0 -10
N <	-1 -4 -1 13 -1 -4 -3
N <=	-5 0 0 5 0 0 0
N ==	8 -3 0 -1 -1 -3 -1
N == N	8 -3 0 -1 -1 -3 -1
N >	-3 -5 -1 15 -1 -1 -3
N > &	-3 -3 -1 12 -1 -1 -5
N ?	-1 7 -8 8 0 -1 -5
N AS	-2 -1 0 -1 5 -1 0
N ID	2 16 2 -8 -8 -9 3
N ID $	5 0 1 -5 0 0 -1
N ID )	-1 13 0 -1 -3 -1 -7
N ID ,	7 3 1 -1 -8 -6 5
N Id	-4 2 0 5 -1 1 -3
N Id Id	-2 -1 0 5 0 -1 -1
N N	-1 -5 0 9 0 -2 -1
N N $	0 -4 0 7 0 -2 -1
N The	-1 -6 0 -1 -1 -1 8
N The Guava	0 -3 0 -1 0 0 5
N ]	13 4 5 -16 -5 6 -6
N ] !	0 -6 6 0 0 0 0
N ] $	25 -4 -2 -16 -1 0 -1
N ] )	-5 4 -2 10 -2 4 -9
N ] ,	-9 2 -1 4 2 4 -2
N ] .	2 6 3 -6 0 -3 -2
N ] ;	-2 1 -2 -2 -1 1 4
N ] =	-11 9 -2 5 -1 -2 1
N ]]	-5 0 -1 4 0 3 -1
N and N	-1 0 0 0 4 -2 0
N as	-12 -2 -2 -1 23 -6 -1
N as ID	-3 -1 0 0 7 -2 0
N else	5 0 0 -1 1 -5 0
N for	8 -1 -1 0 0 -5 0
N node	0 -2 0 0 0 -1 4
N the	-1 -2 0 -1 0 0 4
N the original	-1 -2 0 -1 0 0 4
N ||	-2 -4 2 4 0 -1 1
N }	6 -9 8 3 0 -8 1
N } $	9 -5 3 4 0 -5 -6
N } ,	0 -6 6 0 0 0 0
N } ;	-1 -3 0 1 -1 -1 5
N } }	-1 8 -5 -1 0 -1 0
NA	-4 -2 0 -1 -2 11 -1
NA $	-2 -1 0 -1 0 4 0
NAME	-2 -2 -1 13 0 -5 -3
NEW	-1 -2 -1 -1 7 0 -1
NEW .	-1 -2 -1 -1 7 0 -2
NL	-6 -11 -4 -7 -6 22 11
NL $	0 0 0 -4 0 5 0
NL )	-4 -3 -1 -1 -1 9 0
NL ) $	-3 -2 0 -1 -1 8 -1
NL ,	-1 -2 0 0 0 5 -1
NL ;	0 -2 -3 0 -3 0 8
NL ; $	0 -2 -3 0 -3 0 8
NO	-4 -1 0 7 -1 0 -1
NO WARRANTY	-4 -1 0 8 -1 0 -1
NO WARRANTY ,	-2 -1 0 4 0 0 -1
NOP	0 -4 -1 0 -1 0 7
NOT	-4 8 -2 -5 13 -6 -4
NOT CONST	-2 8 0 -1 -4 0 -1
NOT NULL	-4 -3 -1 -1 16 -5 -1
NOT NULL ,	-2 -1 0 -1 6 -2 0
NULL	-10 -10 -2 0 7 18 -4
NULL $	-2 -1 0 -1 -8 14 -1
NULL ,	-5 -4 -1 3 5 4 -2
NULL , $	-4 -2 -1 -1 7 2 -1
NULL , N	0 -2 0 4 0 -1 -1
NULL ;	0 -1 0 0 4 -2 -1
NULL ; $	0 -1 0 0 4 -2 -1
Name	10 -13 11 -5 1 -2 -2
Name )	0 -3 4 0 0 -1 0
Name ,	0 -3 5 -1 -1 -1 0
Name .	10 -4 -2 -1 -2 -1 -1
Name . Builtin	4 -2 -1 0 0 0 0
Name . Function	4 -2 -1 0 0 0 0
Name . Variable	4 -2 0 0 -1 0 0
Name =	-1 0 0 -2 4 0 0
No	-1 -2 0 7 -2 -1 -1
No configuration	-4 -1 0 8 -1 -1 -1
No configuration $	-4 -1 0 8 -1 -1 -1
Node	-1 3 11 0 -1 0 -12
None	49 -10 -8 -2 -13 -12 -3
None $	25 -3 -2 -5 -10 -3 -1
None )	11 -2 -1 -1 -1 -5 -1
None ) $	9 -2 0 -1 0 -5 0
None ,	8 -3 -3 2 -1 -2 -1
None , $	8 -2 -3 -1 -1 -1 -1
None :	7 -1 -1 -2 -1 -1 -1
None : $	7 -1 -1 -2 -1 -1 -1
None =	4 -1 -1 -1 0 0 0
None and	-4 0 0 4 0 0 0
Note	-2 5 0 -2 -1 0 -1
Number	3 8 -1 -2 -2 -3 -3
Number (	-4 9 1 -1 0 -2 -2
O	-1 6 0 -1 0 -1 -4
O ,	0 8 -1 -1 -1 0 -5
OF	-3 4 0 -1 -4 -1 6
OF ANY	-3 1 0 -1 -1 0 6
OF ANY KIND	-3 1 0 -1 -1 0 6
OLD	-2 -1 0 -1 6 -1 -1
OLD .	-2 -1 0 -1 6 -1 -1
OLD . DiskSpace	-2 -1 0 -1 4 -1 0
ON	-5 -3 -1 -3 18 -2 -3
OR	-3 3 -1 -2 1 -3 4
OR CONDITIONS	-1 -2 0 -1 -1 0 6
OR CONDITIONS OF	-1 -2 0 -1 -1 0 6
OR CONST	1 4 -1 0 -3 0 0
ORDER	-2 -1 0 -1 6 -1 -1
ORDER BY	-2 -1 0 -1 5 -1 -1
Object	-5 6 -3 -3 -2 -3 10
Object .	-2 9 3 -1 -1 -1 -8
Object . defineProperty	0 4 -1 0 0 0 -2
Object ID	0 -5 -1 0 0 0 7
Object o	-1 -1 -1 -1 0 -1 4
Object }	0 6 -1 0 0 0 -4
ObjenesisException	0 -4 0 0 0 0 4
Observable	0 -6 13 0 0 0 -6
Observable <	0 -2 5 0 0 0 -2
Observable < T	0 -1 4 0 0 0 -2
Observable that	0 -1 4 0 0 0 -3
Observable that emits	0 -1 4 0 0 0 -3
OpenAPI	5 -1 0 -3 0 0 0
OpenAPI document	4 -1 0 -2 0 0 0
OpenAPI document :	4 -1 0 -2 0 0 0
Operator	5 0 0 -1 -1 -1 -2
Optional	16 -5 -3 -2 -5 -2 0
Optional ,	10 -1 0 -1 -4 0 -4
Optional [	5 -2 -1 -1 0 -1 0
Options	-13 -6 7 16 -1 -1 -2
Options :	-7 0 0 8 0 0 0
Options : $	-7 0 0 8 0 0 0
Options =	0 -3 4 0 0 0 0
Other	8 -3 -1 -2 -1 0 -2
P	5 5 -2 -1 0 -2 -3
P ))	0 4 -1 0 0 -2 -1
P )) {	0 4 -1 0 0 -2 -1
PACKAGE	-5 -1 0 4 -1 4 0
PACKAGE =	-5 -1 0 4 -1 4 0
PARAMETER	-1 -1 0 0 0 -2 5
PARTICULAR	-2 0 0 4 0 0 -1
PARTICULAR PURPOSE	-2 0 0 4 0 0 -1
PARTICULAR PURPOSE .	-2 0 0 4 0 0 -1
PATH	-3 -2 -2 8 0 -1 0
PATH =	-1 0 -2 4 0 0 0
PRIMARY	-4 -2 0 -1 11 -2 -1
PRIMARY KEY	-3 -2 0 -1 8 -2 -1
PRIMARY KEY (	-2 -1 0 0 6 -2 0
PURPOSE	-2 0 0 4 0 0 -1
PURPOSE .	-2 0 0 4 0 0 -1
Partial	-1 -3 8 0 0 -1 -3
Partial <	0 -2 5 0 0 0 -2
Path	-2 -5 -1 4 0 -1 4
Path to	-2 -2 0 5 0 0 0
Pick	-1 -1 4 0 0 -1 -1
Plugin	-2 -4 4 4 0 0 -1
Plugin <	0 -3 4 0 0 0 0
Point	-1 -1 -2 -1 0 -1 6
Prism	0 4 -1 0 0 -3 0
Promise	0 4 0 0 0 -1 -3
Promise <	0 -1 4 0 0 0 -2
Props	-1 -17 21 -1 0 -1 -1
Props )	-1 -6 9 0 0 -1 -1
Props ) :	-1 -6 8 0 0 -1 -1
Props >	0 -6 6 0 0 0 0
Props }	0 -5 7 0 0 0 -1
Props } from	0 -5 7 0 0 0 -1
Public	-4 -1 0 9 -1 0 -2
Public License	-4 -1 0 9 -1 0 -2
Punctuation	5 -1 0 0 -2 -1 0
Python	9 -1 0 -4 -3 0 -1
R	-2 -4 4 -2 -1 4 1
ROW	-2 -1 0 -1 5 -1 -1
RUNTIME	-2 -1 0 0 0 -1 6
RUNTIME )	-2 -1 0 0 0 -1 6
RUNTIME ) $	-2 -1 0 0 0 -1 6
Rcpp	-1 -2 -1 -1 -5 10 -1
React	-1 0 7 -2 -1 0 -3
React ,	0 -2 4 0 0 0 -1
React , {	0 -2 4 0 0 0 -1
React .	0 -6 7 0 0 0 0
React from	0 5 -3 0 0 0 -1
React from '	0 5 -3 0 0 0 -1
ReactNode	-1 -16 21 -1 0 -1 -1
ReactNode {	-1 -10 13 -1 0 -1 -1
ReactNode { $	-1 -10 13 -1 0 -1 -1
ReactNode }	0 -5 7 0 0 0 -1
ReactNode } from	0 -5 6 0 0 0 -1
Readonly	-1 4 2 0 0 -1 -4
Record	-1 -1 5 0 0 -1 -2
RegExp	0 -2 6 0 0 0 -3
RegExp (	0 4 -1 0 0 0 -3
Require_stagefiles	-5 -1 0 9 -1 -2 0
Require_stagefiles config	-5 -1 0 9 -1 -2 0
Require_stagefiles config bootstrap	-3 -1 0 6 -1 -1 0
ResolvableType	0 -2 -1 0 0 0 4
RetentionPolicy	-2 -2 0 -1 0 -1 6
RetentionPolicy .	-2 -1 0 0 0 -1 5
RetentionPolicy . RUNTIME	-2 -1 0 0 0 -1 5
Return	2 4 0 -3 0 0 -3
Returns	1 3 2 -1 0 0 -4
Runnable	-1 -5 -2 -1 0 0 9
RuntimeException	0 -5 0 0 0 0 6
S	-3 6 2 1 0 -4 -2
SELECT	-4 -13 -3 -9 49 -13 -6
SELECT *	10 -3 -1 -2 0 -2 -2
SELECT * FROM	10 -3 -1 -2 0 -2 -2
SELECT CAST	-1 -1 0 -1 4 -1 0
SELECT CAST (	-1 -1 0 -1 4 -1 0
SELECT CONST	-4 -2 -1 -2 12 -3 -1
SELECT CONST (	-4 -2 -1 -1 11 -3 -1
SELECT ID	-2 -1 0 0 4 -1 0
SELECT N	-3 -1 0 -1 8 -2 -1
SELECT a	-2 -1 0 -1 5 -1 0
SET	-5 -7 -1 -5 22 -4 0
SET Id	-2 0 0 -1 4 0 0
SET Id =	-2 0 0 -1 4 0 0
STRING	-1 -1 -1 0 7 0 -3
STRING >	0 -1 -1 0 6 0 -3
See	-4 -1 0 3 -2 -1 5
See the	-1 0 -1 0 -2 -1 5
See the License	1 -2 0 -2 -1 -1 5
Self	6 -1 0 -1 -1 -2 0
Set	2 3 2 0 -4 -1 -1
Set (	-2 6 3 0 -1 -1 -5
Set ( [	-2 5 0 0 -1 0 -2
Shape	0 -5 9 -1 -1 0 -2
Shape {	0 -2 -3 -1 0 0 5
Signature	-4 4 -1 0 0 0 1
Software	-4 -2 0 6 -2 -1 2
Software Foundation	-3 -4 0 4 -1 -1 4
Spring	0 -5 0 -1 0 0 6
Spring '	0 -4 0 0 0 0 5
Spring ' $	0 -4 0 0 0 0 5
StrictStr	6 -1 -2 -1 0 -1 0
String	16 -17 -18 -5 -4 -4 31
String (	-2 12 -4 0 0 -1 -5
String .	13 -3 -2 -1 -1 -1 -6
String >	0 -5 -2 0 0 0 7
String ID	0 -4 -1 0 0 0 6
String s	0 -6 -1 -1 -1 -1 10
StringBuilder	-1 -3 0 0 0 0 5
StringBuilder (	0 -3 0 0 0 0 4
Subscriber	0 -2 4 0 0 0 -1
Subscriber <	0 -1 4 0 0 0 -2
Symbol	5 1 2 -1 -1 0 -5
Sys	-5 -4 0 -2 -1 13 -1
Sys .	-5 -4 0 -2 0 12 -1
Sys . getenv	-1 -1 0 -1 0 5 0
System	-2 -6 -1 -2 1 -2 11
System .	-1 -9 -1 -1 -1 -1 15
System . out	-1 -6 -1 -1 -1 -1 10
T	-1 -17 22 -4 -2 -5 6
T )	-1 -1 7 0 0 0 -3
T ) :	-1 -1 4 0 0 0 -1
T ,	-2 -1 4 -1 -1 -1 2
T ;	0 -3 4 0 0 0 -1
T =	4 -1 0 0 0 -3 0
T = TypeVar	4 -1 0 0 0 -3 0
T >	-2 -9 11 -2 -1 -1 5
T > (	-1 -4 6 -1 0 0 -1
T > )	0 -2 4 0 0 0 -2
T [	0 -3 4 0 0 0 0
T [ ]	0 -3 4 0 0 0 0
TABLE	-7 -6 -2 -4 29 -8 -4
TABLE t	-1 0 0 0 4 -2 0
THEN	-2 -2 0 -1 7 -1 -1
TO '	0 -4 0 0 5 0 -1
TRIGGER	-1 -1 0 -1 4 0 -1
TRUE	-11 -9 -2 -6 2 26 0
TRUE $	-2 -2 0 -1 0 4 0
TRUE )	-7 -5 -1 -2 0 15 1
TRUE ) $	-6 -2 -1 -1 1 10 -1
TRUE ))	-1 -1 0 -2 0 4 0
TRUE ,	-3 -2 0 -1 -1 7 0
TYPE	-1 1 -3 -1 3 -2 4
Table	-4 4 0 0 0 0 1
Tag	10 -4 4 -5 -1 -4 -1
Tag =	0 -3 4 -1 0 0 0
Test	0 -1 -2 0 0 0 4
Text	5 -3 1 -1 -2 -1 0
The	9 8 -1 5 -7 -4 -11
The Guava	0 -3 0 -1 0 0 5
The Guava Authors	0 -3 0 -1 0 0 5
The ID	3 4 -1 -3 -1 0 -1
The default	-4 -2 0 5 0 0 1
The default configuration	-4 -1 0 6 0 0 0
The following	-5 -1 0 8 -1 0 0
The value	-1 5 0 -1 0 0 -3
The version	4 -1 0 -2 0 0 0
The version of	4 -1 0 -2 0 0 0
There	-4 2 0 3 0 0 -2
There is	-2 -1 0 4 0 0 0
There is NO	-2 -1 0 4 0 0 -1
This	3 3 1 0 0 -3 -4
This ID	4 -1 0 -5 2 0 1
This has	5 -2 0 -2 -2 0 0
This has the	5 -2 0 -2 -2 0 0
This is	-2 3 -1 4 -1 0 -3
This program	-6 -1 0 10 -1 -1 -1
This program is	-3 -1 0 7 -1 0 -1
This source	-1 2 4 -1 0 0 -2
This source code	-1 2 4 -1 0 0 -2
Thread	0 -4 0 0 0 -1 6
Throwable	0 -13 -2 0 0 0 16
TotalEventDiskSpace	-2 -1 0 0 4 0 0
TotalEventDiskSpace =	-2 -1 0 0 4 0 0
True	29 -3 -2 -4 -9 -9 -2
True $	9 -1 0 -4 0 -3 0
True ,	13 -3 -1 -1 -2 -5 -1
True , $	11 -2 -1 -1 -1 -4 -1
Type	3 4 -5 -2 2 -4 4
Type (	4 0 0 0 0 -3 0
Type .	-2 9 -4 0 0 -1 -3
Type =	-2 0 0 -1 4 0 0
Type = '	-2 0 0 -1 4 0 0
TypeDescriptor	0 -3 -1 0 0 0 5
TypeUtils	0 -5 -1 0 0 -1 6
TypeUtils .	0 -5 -1 0 0 -1 6
TypeUtils . ID	0 -4 0 0 0 -1 6
TypeVar	13 -3 0 -1 -2 -5 -3
TypeVar (	8 -2 0 -1 0 -5 0
TypeVar ( "	6 -1 0 0 0 -4 0
U	-1 4 -1 -2 0 0 1
UNION	-1 -1 0 -1 4 -1 0
UNIQUE	-3 -1 0 0 7 -2 -1
UNIQUE (	-1 -1 0 0 4 -1 0
UNSET	6 -2 -1 -1 -1 -1 0
UPDATE	-3 -5 -1 -3 15 -2 -2
URI	-1 -2 7 -2 -2 0 0
URI )	0 -1 4 0 -2 0 0
URI ) .	0 -1 4 0 -2 0 0
USAGE	-3 0 0 6 0 -2 0
USAGE =	-3 0 0 6 0 -2 0
USAGE = "	-3 0 0 6 0 -2 0
Uint16Array	0 -4 4 0 0 0 0
Uint8Array	-1 0 6 0 -1 0 -4
Union	14 -2 -1 -1 -4 -1 -4
Union [	8 -2 -1 -1 -2 -1 0
Union [ Unset	5 -1 -1 -1 -1 0 0
Unknown	-4 -1 0 9 -1 -1 -1
Unknown author	-4 -1 0 8 -1 -1 -1
Unknown author $	-4 -1 0 8 -1 -1 -1
Unless	-2 -2 0 -1 -1 -1 6
Unless required	-2 -2 0 -1 -1 -1 6
Unless required by	-2 -2 0 -1 -1 -1 6
Unset	5 -1 -1 -1 -2 0 0
Unset ,	5 -1 -1 -1 -1 0 0
Use	-4 3 3 -1 0 0 -1
V	-4 -8 -4 1 -1 4 12
V )	-1 1 0 0 0 6 -6
V >	0 -2 -2 0 0 0 6
V ID	0 -3 0 0 0 0 4
VALUES	-1 -2 0 0 6 -1 -1
VALUES (	-1 -2 0 0 4 -1 -1
VARCHAR	-1 -1 0 -1 4 -1 0
ValueError	12 -2 0 -3 -2 -4 -1
ValueError ,	7 -1 0 -2 -1 -2 0
Variable	4 -2 0 0 -1 0 0
VcsConfig	0 -4 4 0 0 0 0
Version	0 -3 0 -3 -1 2 5
Version N	-1 -2 0 -1 0 0 5
Vocabulary	-7 -8 18 -1 0 -1 0
Vocabulary =	-6 -5 13 -1 0 -1 0
Vocabulary = [	-6 -5 13 -1 0 -1 0
WARNING	-4 -4 0 6 -1 0 4
WARNING :	-4 -4 0 6 0 0 3
WARRANTIES	-3 1 0 -1 -1 0 6
WARRANTIES OR	-1 -2 0 -1 -1 0 6
WARRANTIES OR CONDITIONS	-1 -2 0 -1 -1 0 6
WARRANTY	-7 1 0 9 -1 0 -1
WARRANTY ,	-2 -1 0 4 0 0 -1
WARRANTY , to	-2 -1 0 4 0 0 -1
WHEN	-1 -1 0 -1 5 -1 0
WHERE	-4 -5 -1 -3 18 -2 -2
WITH	-3 -2 0 -1 9 -2 -1
WITHOUT	-4 0 0 1 -2 -1 5
WITHOUT WARRANTIES	-1 -2 0 -1 -1 0 6
WITHOUT WARRANTIES OR	-1 -2 0 -1 -1 0 6
WeekEvents	-5 -1 0 0 8 -1 -1
WeekEvents ,	-5 -1 0 0 8 -1 -1
WeekEvents =	-5 -1 0 0 8 -1 -1
When	1 -3 4 -1 -1 -1 1
Whitespace	11 -3 -1 -1 -4 -2 -1
Whitespace )	7 -2 0 0 -3 -1 0
Whitespace ) ,	7 -2 0 0 -3 -1 0
X	0 -3 0 0 -1 11 -7
Y	-1 0 0 4 -3 0 0
You	-10 -1 3 3 0 -1 6
You may	-2 -2 0 1 -1 0 5
You may obtain	-1 -2 0 -1 -1 0 5
Zones	0 -1 0 0 4 0 -1
[	17 5 17 -8 -8 -9 -14
[ "	7 4 5 0 -3 -8 -6
[ " ,	-3 4 6 -2 -1 -3 -1
[ " =	-2 -1 0 5 0 -1 0
[ " ]	8 8 -2 -4 -1 -4 -4
[ $	-4 13 9 -2 -4 -8 -5
[ '	9 2 -2 -3 1 -5 -2
[ ' ,	3 5 -3 -1 0 -3 -1
[ ' ]	7 -1 0 -3 1 -2 -1
[ ,	-4 -1 0 -1 -1 7 0
[ , N	-3 -1 0 0 0 4 0
[ -	-2 -3 0 2 -1 4 0
[ -flag	-2 -1 -1 7 -1 -1 -1
[ -flag "	-1 -1 -1 4 -1 -1 -1
[ ...	-2 8 -1 0 -1 0 -3
[ Dict	5 -1 -1 0 0 -1 0
[ Dict [	5 -1 -1 0 0 -1 0
[ ID	-5 -4 1 4 -1 1 4
[ ID ]	-4 -1 2 6 0 -2 -1
[ Id	6 0 -5 2 2 -5 -1
[ Id ,	4 -2 1 -1 -1 -1 1
[ Id [	-4 5 -1 2 0 -1 -1
[ Id ]	1 -1 -3 2 4 -1 -1
[ K	0 -3 4 0 0 0 0
[ K in	0 -3 4 0 0 0 0
[ N	6 1 3 0 -3 -6 -2
[ N ,	0 9 -1 -3 -1 -1 -3
[ N :	12 -5 -2 0 0 -4 0
[ N ]	-8 -1 4 4 0 -1 3
[ N ]]	-3 1 0 4 0 -1 -1
[ Unset	5 -1 -1 -1 -1 0 0
[ Unset ,	5 -1 -1 -1 -1 0 0
[ \	-1 8 -3 -2 0 0 -1
[ ]	-5 -24 18 -1 0 -6 19
[ ] )	-1 -6 10 -1 2 -2 -2
[ ] ;	-1 1 5 -1 -1 -1 -3
[ ] =	-1 -8 10 0 0 0 -1
[ ^ \	4 1 -1 -1 0 -1 -1
[ a	-5 1 -1 -1 -2 9 -1
[ dbo	-5 -2 0 -2 11 -1 -1
[ dbo ]	-5 -2 0 -2 11 -1 -1
[ i	4 -8 1 1 -1 1 2
[ i ]	3 -6 0 -2 -1 2 4
[ k	-1 1 4 0 0 0 -3
[ k ]	0 4 -2 0 0 0 -2
[ key	-8 8 0 5 -2 -1 -2
[ key ]	-8 9 -2 5 -2 -1 -2
[ primary	-2 -1 0 -2 6 0 0
[ primary ]	-2 -1 0 -2 6 0 0
[ str	12 -3 -3 -1 -1 -2 -1
[ str ,	8 -3 -2 -1 0 -2 -1
[ string	-1 -3 4 0 0 0 -1
[ string ,	-1 -2 4 0 0 0 -1
[ text	-2 -1 0 -1 4 0 0
[ text ]	-2 -1 0 -1 4 0 0
[ value	-7 2 0 4 3 0 -2
[ x	-1 -1 -1 0 0 4 0
[[	-5 -4 -2 0 -1 13 0
[[ "	-2 -1 0 0 -1 4 0
[[ " ]]	-2 -1 0 -1 0 5 0
[[ N	-2 -1 0 -1 0 4 0
[[ N ]]	-2 0 0 -1 0 4 0
\	-10 2 -4 23 -4 1 -7
\ $	-6 -2 -1 7 -4 7 -1
\ (	-4 3 -1 6 0 -2 -1
\ )	0 -3 4 0 0 0 0
\ .	-2 1 -1 6 -1 -1 -3
\ ID	-2 4 -1 -1 0 0 0
\ \	-1 0 0 -6 -1 9 0
\ b	-1 6 -2 -3 0 0 0
\ b (	-2 5 -1 -1 0 0 0
\ b /	-3 6 -1 -2 0 0 0
]	12 7 14 -6 -15 2 -14
] !	0 -8 9 0 0 0 -1
] ! .	0 -4 6 0 0 0 -1
] $	1 -9 4 -8 -2 21 -8
] &&	-1 0 -1 4 0 -1 -1
] (	2 1 1 -4 4 -1 -2
] )	-1 3 0 6 3 1 -12
] ) $	-9 2 -3 2 7 4 -4
] ) ,	5 0 0 -1 -5 1 0
] ) ;	-1 6 -3 3 -2 -1 -2
] ) ]	-1 4 0 0 -1 0 -2
] ) {	-1 -2 6 0 0 -1 -2
] *	2 1 -3 6 -1 -2 -4
] * )	4 -4 -1 5 -1 -1 -2
] +	-1 5 -1 -1 0 -1 -1
] ,	-4 16 -7 5 2 -2 -10
] , $	1 5 1 -1 -3 -1 -2
] , [	-2 -1 0 0 4 -1 0
] .	3 6 2 -13 10 -6 -2
] . ID	4 -1 -1 -2 0 0 1
] . [	-5 -2 0 -2 11 -1 -1
] . length	-1 7 -2 0 -1 -1 -2
] ;	-9 9 5 5 -9 0 -1
] ; $	-5 7 7 -2 -7 0 1
] ; then	-2 -2 -1 8 -1 -1 -1
] =	3 9 3 -8 -3 -9 6
] = "	-3 6 -1 -1 0 -1 -1
] = N	-2 5 0 1 -1 -1 -1
] = UNSET	4 -1 -1 0 -1 0 0
] = [	0 -9 11 -1 0 0 -1
] = module	-2 4 0 -1 0 0 0
] = re	-4 -1 0 5 0 0 0
] = value	0 -3 0 0 0 0 4
] ===	-1 4 -2 0 0 0 -1
] ? :	0 -3 4 0 0 0 0
] [	-3 -2 1 0 9 -1 -3
] [ ]	0 -3 4 0 1 0 0
] [ text	-2 -1 0 -1 4 0 0
] as	-3 -5 10 0 0 -2 0
] as const	-3 -4 10 0 -2 -1 0
] collate	-2 -1 0 -1 4 0 0
] collate latin1_general_ci_ai	-2 -1 0 -1 4 0 0
] for	7 -1 0 -2 0 -3 0
] of	0 -1 4 0 0 -1 -2
] {	-1 -5 5 0 0 0 1
] } )	3 -7 6 0 0 -1 0
] } ,	-1 4 -2 0 0 0 0
]]	0 -8 0 4 -2 10 -3
]] )	-1 -2 0 0 0 4 -1
]] =	7 -3 -1 -1 0 -2 -1
]] = {	5 -2 -2 0 0 -1 0
^	-5 13 -1 0 -2 -1 -4
^ "	20 11 -4 -10 4 -8 -14
^ " $	-2 2 -5 -1 5 2 -1
^ " ,	-5 0 6 2 2 -4 -1
^ " .	3 8 -1 -1 -1 -5 -2
^ " :	14 -7 -3 -1 0 -2 -1
^ " ;	0 11 -2 0 0 0 -8
^ TRIPLE	26 -7 -4 0 -5 -3 -8
^ TRIPLE $	24 -7 -4 1 -4 -3 -7
^ #	3 -7 -7 19 -2 15 -21
^ # $	3 -7 -7 19 -2 15 -21
^ #!	-13 -2 -1 21 -2 -1 -2
^ #! $	-13 -2 -1 21 -2 -1 -2
^ $(	-3 7 -1 3 -2 0 -3
^ $ID	-1 -2 -2 9 0 -2 -2
^ &&	-1 3 -1 -1 0 -4 4
^ '	13 -19 1 3 -2 12 -9
^ ' $	-1 -9 -2 1 -1 17 -6
^ ' ,	1 -7 7 2 -1 -1 0
^ ' :	11 0 -1 -3 -3 -3 -1
^ ' ;	0 4 -1 -1 -1 -1 -1
^ (	23 -3 2 9 -7 -16 -7
^ ( N	0 6 -1 -1 -1 -1 -2
^ ( a	9 -3 0 0 0 -4 -1
^ ( r"	14 -5 -1 -1 -5 -2 -1
^ ( words	4 -1 0 0 -1 -1 0
^ ((	-2 12 -1 -1 -3 -4 0
^ )	19 -9 15 -16 5 12 -25
^ ) $	19 -2 -1 -9 -14 13 -7
^ ) :	2 -6 8 -1 -1 -1 -1
^ ) ;	-2 0 5 0 4 3 -10
^ ) >	-2 -1 0 -1 6 -2 0
^ ) on	-2 -1 0 -1 5 0 0
^ ))	-2 -1 -1 -1 4 3 -2
^ )) ;	-1 -1 0 -1 5 -1 -1
^ *	-66 38 2 -28 -29 -13 96
^ * "	-1 -2 -1 0 0 0 4
^ * #	-1 -1 4 0 -1 0 -1
^ * $	-20 16 9 -11 -5 -3 15
^ * (	-2 -5 -1 -1 -1 0 10
^ * )	-1 -1 -1 8 -1 -1 -3
^ * ,	10 -4 -4 0 0 0 -2
^ * .	-1 -4 0 6 0 0 -1
^ * /	-9 6 17 -11 -1 -4 3
^ * //	0 0 5 0 0 0 -4
^ * <	-4 -7 -1 -4 -2 -1 19
^ * </	-1 -2 -1 -1 0 0 4
^ * @ID	-11 25 3 -10 -5 -3 1
^ * A	-1 -3 0 4 0 0 1
^ * CONST	-4 12 2 -3 -2 0 -6
^ * CYGWIN	-1 -2 0 5 0 0 -1
^ * Copyright	-3 4 2 -4 -2 -2 4
^ * Creates	-1 6 0 0 0 0 -5
^ * ID	-9 -13 0 -4 -2 -1 28
^ * Id	-8 18 0 -11 -7 4 4
^ * LICENSE	-1 2 4 -2 0 0 -3
^ * Licensed	-1 -2 0 -1 0 0 4
^ * See	-2 -1 0 -1 -1 0 6
^ * The	-4 8 5 -2 -1 0 -7
^ * This	-3 7 5 -4 -1 0 -2
^ * Unless	-2 -2 0 -1 -1 -1 6
^ * WITHOUT	-1 -2 0 -1 -1 0 5
^ * [	-3 0 -1 4 0 -1 0
^ * _	0 11 0 0 0 0 -10
^ * `	2 -2 14 -2 -2 -1 -10
^ * const	0 -3 5 0 0 -1 -1
^ * distributed	-1 -1 0 -1 -1 0 4
^ * for	-2 0 0 -1 0 0 4
^ * http	-2 -1 0 -2 0 0 5
^ * https	-2 -1 0 -2 0 0 5
^ * limitations	-2 -3 0 -1 0 0 7
^ * the	-4 -3 0 -2 -1 0 9
^ * to	-2 -1 -1 -1 0 0 5
^ * values	-1 -1 -1 -1 -1 0 5
^ * you	-1 -2 0 -1 0 0 4
^ * {	-1 -5 -2 -1 0 0 10
^ * }	0 -4 3 0 0 0 1
^ **	4 -3 0 0 0 0 0
^ ** kwargs	4 -3 0 0 0 0 0
^ +	-1 -5 -1 0 -2 -2 9
^ ,	-2 1 -1 4 0 -1 0
^ -	-2 -4 0 -5 -1 10 1
^ --#	-2 -3 -1 -2 12 -2 -2
^ --# $	-2 -3 -1 -2 12 -2 -2
^ --flag	-8 -4 -1 20 -3 -2 -2
^ -flag	-5 -2 -2 11 -1 -1 -1
^ -flag ,	-3 -1 0 5 0 -1 0
^ .	-15 -11 14 12 -5 9 -4
^ . .	5 -1 0 -3 0 0 0
^ . /	-3 -2 -1 9 -1 -1 -1
^ . Call	-4 -2 0 -1 -1 8 0
^ . ID	-3 -3 5 0 0 2 0
^ ...	-2 0 4 0 -1 -1 -1
^ /	-6 8 -2 5 -1 -2 -1
^ / ^	-4 7 -2 3 -1 -1 -1
^ /*	-7 2 6 -10 -4 -5 17
^ /* $	-6 3 6 -10 -4 -5 16
^ //	-17 8 18 -6 -2 -5 3
^ // $	-17 8 18 -6 -2 -5 3
^ :	10 -9 -3 2 3 -3 -1
^ : "	0 5 -2 0 0 0 -2
^ : Id	0 -2 -2 0 0 0 4
^ : copyright	4 -1 0 -2 -1 0 0
^ : param	10 -1 -5 -2 -1 -1 -1
^ : type	8 -1 -5 -1 0 0 -1
^ : undefined	0 -3 4 0 0 0 0
^ : {	0 -4 5 0 0 0 0
^ ;	-1 -3 8 -1 -3 0 -1
^ ; (	-1 -2 7 -1 -3 0 0
^ ;;	-4 -2 0 11 -1 -2 -1
^ ;; $	-4 -2 0 10 -1 -2 -1
^ <	-2 27 -1 -8 -2 -6 -9
^ < Id	0 -4 5 0 0 0 0
^ < button	0 6 -6 0 0 0 0
^ < div	-2 6 2 -2 0 -1 -1
^ < svg	-1 4 1 -1 0 -2 -1
^ </	5 -2 3 -2 -1 -1 -4
^ =	-20 -4 -2 37 -5 -4 -2
^ = ID	-4 -1 0 8 -2 -1 -1
^ = head1	-11 -3 -2 23 -2 -3 -3
^ ?	-7 2 12 -1 -1 -3 -1
^ @ID	7 -25 3 -6 -3 -7 30
^ @ID $	9 -12 -1 -2 -2 -2 10
^ @ID (	-2 -12 5 -2 -1 -5 18
^ @Override	-1 -10 -5 -1 -1 -2 19
^ @Override $	-1 -9 -4 -1 -1 -1 17
^ ALTER	-3 -3 -1 -2 14 -4 -2
^ ALTER TABLE	-3 -3 -1 -2 13 -4 -2
^ AND	-3 -2 0 -3 10 -2 0
^ AND column_name	-1 -1 0 -2 5 -1 0
^ AND table_schema	-1 -1 0 -1 4 -1 0
^ Acquire_lockfile	-4 0 0 7 0 -2 0
^ Acquire_lockfile $	-4 0 0 7 0 -2 0
^ ArchivedEvents	-2 -1 0 -1 5 -1 0
^ ArchivedEvents =	-2 -1 0 -1 5 -1 0
^ Arrays	0 -3 0 0 0 -1 4
^ AsnProp	0 4 -2 0 0 -1 0
^ AsnProp (	0 4 -2 0 0 -1 0
^ Assert	0 -4 0 0 0 0 5
^ Assert .	0 -4 0 0 0 0 5
^ BEGIN	-1 -2 -1 0 6 -1 -1
^ CONST	6 -15 -1 14 7 -1 -11
^ CONST $	-5 -1 -2 7 -1 0 3
^ CONST (	-2 -3 0 -1 9 -1 -2
^ CONST ,	-5 7 0 -2 -5 6 -1
^ CONST :	8 0 -1 -6 0 -1 0
^ CONST =	12 -6 -2 12 -9 -5 -2
^ CONSTRAINT	-2 -1 0 0 5 -1 0
^ CREATE	-6 -5 -1 -4 24 -5 -4
^ CREATE INDEX	-1 -2 0 0 5 0 -1
^ CREATE TABLE	-3 -1 -1 -1 10 -4 -1
^ Check_stagefile	-5 0 0 9 0 -3 0
^ Check_stagefile $	-5 0 0 9 0 -3 0
^ Copyright	-3 -1 0 7 -1 -1 -2
^ Copyright (	-3 -1 0 7 -1 -1 -2
^ DESCRIPTION	-2 0 0 4 0 -1 0
^ DESCRIPTION =	-2 0 0 4 0 -1 0
^ DROP	-2 -2 0 -1 7 0 -1
^ Date	0 -1 0 0 -9 11 0
^ Do	4 -1 0 -1 0 0 -1
^ Do not	4 -1 0 -1 0 0 -1
^ END	-1 -3 -1 8 -1 -1 -1
^ EOF	-2 -1 0 4 0 0 0
^ EOF $	-2 -1 0 4 0 0 0
^ EXECUTE	0 -2 0 -1 6 0 -2
^ EXECUTE stmt	0 -2 0 -1 6 0 -2
^ Echo_message	-3 0 0 9 0 -5 0
^ Echo_message "	-3 0 0 9 0 -5 0
^ Error	6 0 -3 -1 0 0 -2
^ FILE	-1 -4 0 8 0 0 -3
^ FROM	-1 -1 0 -1 4 -1 0
^ Files	-1 -2 0 -1 0 -1 4
^ Function	0 -1 -1 -1 -2 0 5
^ GO	-4 -1 0 -1 8 -1 0
^ GO $	-4 -1 0 -1 8 -1 0
^ Generated	4 -1 0 -1 0 0 -1
^ ID	9 9 -2 17 -25 6 -14
^ ID "	-2 -3 0 7 0 -1 0
^ ID $	-12 -1 4 20 -3 -4 -4
^ ID (	-29 13 8 10 -14 16 -4
^ ID )	-2 -1 0 5 0 -1 0
^ ID +=	-4 1 1 1 -1 -1 2
^ ID ,	-5 7 9 0 1 -11 -1
^ ID -	-4 -4 -1 12 -1 -2 -1
^ ID -flag	-2 -1 0 4 0 -1 0
^ ID .	-2 -4 -6 -3 4 10 0
^ ID /	5 4 -2 -5 0 -1 -1
^ ID :	-18 46 -6 -3 -5 -8 -7
^ ID ::	-4 -2 0 -1 0 10 -3
^ ID <-	-7 -6 -2 -4 -3 23 -2
^ ID <<-	-1 -2 0 -5 0 9 0
^ ID =	21 -21 -4 7 1 -17 14
^ ID ?	-1 -3 5 0 0 0 -1
^ ID ID	4 7 -3 2 0 -2 -8
^ ID [	-2 0 -2 -4 -5 2 12
^ ID integer	-1 -1 0 0 5 -2 0
^ ID the	6 -2 -1 -4 1 0 -1
^ ID |	-2 0 0 4 0 -1 0
^ ID ||	-3 -7 0 4 -1 7 -1
^ INSERT	-2 -2 0 -2 8 -1 -1
^ INSERT INTO	-2 -2 0 -2 8 0 -1
^ Id	2 -7 -16 22 -7 7 -1
^ Id $	-4 1 -1 5 0 0 -1
^ Id (	0 -4 -2 -1 -1 2 5
^ Id ,	11 1 0 -2 -3 -5 -2
^ Id .	-6 13 -3 -2 -1 -2 0
^ Id :	-8 7 -4 9 -1 -2 -1
^ Id <	-1 -2 -1 0 0 0 5
^ Id =	4 -4 0 -4 2 3 -1
^ Id ID	13 -9 -2 -5 -3 2 3
^ Id [	-7 8 -2 3 -1 -1 -1
^ Id a	8 -1 -1 -3 -1 0 -2
^ Id as	5 -2 3 0 -4 0 -1
^ Id chroot	-3 0 0 4 0 0 0
^ Id for	4 0 0 -2 0 0 -1
^ Id the	-4 0 0 5 -1 0 0
^ Id to	4 -1 0 1 -1 0 -2
^ If	5 0 -1 1 -2 -1 -2
^ Init_config_data	-3 0 0 4 0 -1 0
^ Init_config_data "	-3 0 0 4 0 -1 0
^ IntStream	-9 -5 0 0 -1 -1 16
^ Integer	-1 -5 0 -1 -1 0 8
^ JSON	-1 5 -2 0 -1 0 0
^ List	5 -2 -1 -1 -1 0 0
^ MAGIC	36 -5 -1 -11 -17 -3 -1
^ MAGIC $	26 -1 0 -9 -15 0 0
^ MAGIC!	5 0 -1 -3 -2 4 -3
^ N	20 -20 -4 -23 -6 37 -4
^ N .	6 -1 -2 0 -1 -1 -1
^ N :	-12 0 0 0 0 12 0
^ N ID	5 -4 2 1 -5 -4 5
^ N as	-10 0 -2 0 16 -3 0
^ NULL	0 0 0 -1 -11 12 0
^ NULL $	0 0 0 -1 -12 13 0
^ Name	8 -3 -1 -2 -1 0 -1
^ Name .	6 -3 -1 0 0 0 0
^ No	-1 -2 0 7 -2 -1 -1
^ No configuration	-4 -1 0 8 -1 -1 -1
^ Number	1 4 0 -1 0 -2 -2
^ Object	-2 8 -5 -1 0 -1 1
^ Object .	-1 10 -4 0 0 0 -4
^ Optional	5 -2 0 -1 -1 0 0
^ Options	-14 -1 -1 16 0 0 0
^ Options :	-7 0 0 8 0 0 0
^ PRIMARY	-2 -1 0 0 6 -1 0
^ PRIMARY KEY	-2 -1 0 0 6 -1 0
^ Readonly	-1 -1 4 0 0 -1 -1
^ Require_stagefiles	-5 -1 0 9 -1 -2 0
^ Require_stagefiles config	-5 -1 0 9 -1 -2 0
^ SELECT	-2 -12 -2 -8 40 -12 -4
^ SELECT *	10 -3 -1 -2 -2 -2 -2
^ SELECT CAST	-1 -1 0 -1 4 -1 0
^ SELECT CONST	-4 -2 -1 -2 12 -3 -1
^ SELECT N	-2 -1 0 -1 5 -1 0
^ SELECT a	-2 -1 0 -1 5 -1 0
^ String	15 -18 -4 -2 -1 -1 11
^ StringBuilder	-1 -3 0 0 0 0 5
^ Sys	-1 -2 0 -1 0 4 0
^ System	0 -3 0 0 0 -1 5
^ System .	0 -2 0 0 0 0 4
^ T	4 -3 0 0 0 -3 3
^ T =	4 -1 0 0 0 -3 0
^ Tag	5 -1 2 -1 0 -4 0
^ The	2 -5 -2 14 -3 -2 -4
^ The default	-4 -1 0 6 0 0 0
^ The following	-5 -1 0 7 -1 0 0
^ The version	4 -1 0 -2 0 0 0
^ There	-2 -1 0 4 1 0 -1
^ There is	-2 -1 0 4 0 0 -1
^ This	10 -5 -2 4 -1 -2 -5
^ This has	5 -1 0 -2 -2 0 0
^ This is	-1 -1 0 4 -1 0 -1
^ This program	-3 -1 0 7 -1 0 -1
^ UPDATE	-2 -3 -1 -1 9 -1 -1
^ USAGE	-3 0 0 6 0 -2 0
^ USAGE =	-3 0 0 6 0 -2 0
^ Unknown	-4 -1 0 9 -1 -1 -1
^ Unknown author	-4 -1 0 8 -1 -1 -1
^ V	0 -4 0 0 0 -1 6
^ WARNING	-3 -1 0 6 0 0 0
^ WARNING :	-3 -1 0 6 0 0 0
^ WHERE	-1 -1 0 -1 4 0 -1
^ WITH	-2 -1 0 -1 6 -2 0
^ [	-15 5 6 11 5 -7 -5
^ [ ID	-8 4 -3 9 0 -2 0
^ [ Id	-1 -1 0 4 0 0 -1
^ [ N	-2 4 0 -1 0 0 -1
^ \	6 1 -2 -2 0 -1 -1
^ ]	0 2 13 0 -6 -4 -4
^ ] $	4 0 1 -2 -2 -2 0
^ ] as	-3 -2 7 0 -2 -1 0
^ _OPENAPI_GENERATOR_TO_DICT	8 -2 0 -1 -3 -2 -1
^ _OPENAPI_GENERATOR_TO_DICT ,	7 -2 0 -1 -2 -2 0
^ __decorate	0 4 -2 0 0 -1 0
^ __decorate (	0 4 -2 0 0 -1 0
^ __openapi_generator_modern_projection	4 -1 0 0 -1 -1 0
^ __openapi_generator_modern_projection ,	4 -1 0 0 -1 -1 0
^ __version__	12 -1 0 -3 -5 -2 0
^ __version__ =	7 -1 0 -3 -1 -1 0
^ _globals	4 -1 0 -2 0 0 0
^ _globals [	4 -1 0 -2 0 0 0
^ _obj	4 -1 -1 0 0 -1 0
^ _obj =	4 -1 -1 0 0 -1 0
^ `	7 -6 6 -6 6 -3 -3
^ ` ,	0 -3 4 0 0 0 0
^ a	3 1 -2 8 -3 1 -8
^ a =	-4 2 -1 10 -4 0 -2
^ abs	8 -1 0 -1 -4 -1 -1
^ abstract	0 -1 -2 0 0 0 4
^ abstract class	0 -1 -2 0 0 0 4
^ actual	7 -3 0 0 0 -3 0
^ add	0 7 0 0 -1 0 -5
^ after	-3 -1 0 -1 6 0 0
^ all	-9 1 0 3 -2 7 0
^ all .	-3 -1 0 0 -1 5 0
^ alter	-4 -3 -1 -3 14 -2 -3
^ alter table	-3 -3 -1 -2 13 -1 -3
^ and	2 -2 -1 -5 9 -2 -1
^ and ID	1 -1 0 -3 4 0 0
^ and column_name	-2 0 0 -1 4 -1 0
^ and table_schema	-2 0 0 0 4 -1 0
^ and the	5 0 -1 -2 -1 0 0
^ any	5 3 -3 -1 1 -4 0
^ app	-1 0 -2 0 -1 5 0
^ are	-1 -2 0 -1 7 0 -2
^ are ignored	8 -2 0 -4 -1 0 -1
^ arg_types	4 -1 0 0 0 -2 0
^ arg_types =	4 -1 0 0 0 -2 0
^ args	1 -2 0 -1 -1 4 -1
^ args (	-3 0 0 -1 0 5 0
^ arr	0 4 1 1 -1 0 -6
^ assert	15 6 -2 -1 -5 -7 -6
^ assert .	-1 7 -1 0 -1 -1 -4
^ assert ID	4 -1 0 -1 0 -1 -1
^ assign	-2 -2 0 0 -1 5 0
^ async	9 0 -2 -2 -1 -1 -3
^ async def	10 -4 -2 -2 0 -1 -1
^ attribute_map	4 -1 -2 0 0 -1 0
^ await	21 -10 0 -2 -2 -5 -3
^ await ID	5 -3 0 0 0 -1 -1
^ bar	-1 4 -3 2 0 0 -2
^ begin	-1 -1 0 -1 4 0 -1
^ begin $	-1 -1 0 -1 4 0 -1
^ boolean	0 -2 -3 0 -1 0 6
^ break	2 -2 -2 1 -1 -4 5
^ break ;	-1 -1 -1 0 -1 -2 6
^ builder	-1 -6 0 0 -2 -1 10
^ builder .	-1 -6 0 0 -2 -1 10
^ by	0 0 0 -1 -5 7 0
^ bygroups	4 -1 0 0 -1 -1 0
^ bygroups (	4 -1 0 0 -1 -1 0
^ case	-9 24 -3 -11 -9 -4 12
^ case "	3 1 2 1 -2 -1 -4
^ case '	-3 17 1 -10 -1 -1 -3
^ case Id	-4 7 -1 -5 -1 0 3
^ case N	-3 2 -2 -6 -4 0 14
^ cat	-9 -7 -2 16 -1 4 -2
^ cat (	-5 -3 0 -2 0 10 0
^ cat <<	-2 -1 0 6 0 -2 -1
^ cat >	-1 -2 -1 6 0 -2 0
^ catch	-1 -10 -2 -1 -1 -1 15
^ catch (	0 -12 -1 0 0 0 15
^ cb	0 6 0 -2 0 -1 -2
^ cd	-5 -1 0 7 0 0 0
^ char	0 -2 -1 5 -3 0 3
^ check	0 4 -1 -1 0 0 -2
^ check (	0 4 -1 -1 0 -1 -2
^ checkArgument	0 -6 0 0 0 0 7
^ checkArgument (	0 -6 0 0 0 0 7
^ checkNotNull	0 -4 -1 0 -3 0 8
^ checkNotNull (	0 -4 -1 0 -3 0 8
^ class	10 11 3 -7 -1 11 -26
^ class (	-3 -2 0 0 0 11 -5
^ class Id	12 18 -8 -2 -1 -1 -18
^ className	-2 0 5 -1 0 -1 -1
^ className =	-1 -2 5 -1 0 0 0
^ clean	0 -3 4 0 0 0 -1
^ cli	-3 -6 3 -4 -1 10 0
^ cli .	-3 -1 0 -4 -1 9 0
^ client	6 -1 -2 0 0 0 -1
^ code	1 -4 12 -3 -5 0 -2
^ code (	-1 -7 12 -1 0 -1 -1
^ comm	-1 -4 0 14 -1 -4 -3
^ comment	0 4 -1 0 0 0 -2
^ config	7 -3 -1 -1 0 -1 0
^ console	1 -1 7 -1 -1 -3 -2
^ console .	1 -2 8 -1 -1 -3 -2
^ const	-30 49 52 -13 -8 -15 -34
^ const CONST	-1 10 -3 -3 0 0 -1
^ const ID	-4 8 14 -2 -2 -4 -9
^ const Id	-1 9 -7 0 0 0 -1
^ const [	-3 6 -1 -1 -1 -1 -1
^ const def	-1 -6 9 -1 0 -1 0
^ const error	0 -5 6 0 0 -1 0
^ const getDef	0 -4 4 0 0 0 0
^ const {	-2 -1 8 -1 -1 -2 -2
^ constructor	-2 5 10 -1 -1 -1 -11
^ constructor (	-1 4 10 -1 0 -1 -11
^ context (	0 -3 0 0 0 4 0
^ continue	6 -2 0 2 -1 -2 -3
^ continue $	6 -2 -1 -1 -1 -2 0
^ create	-6 -9 -3 -3 29 -5 -2
^ create index	0 -3 0 0 4 0 -1
^ create table	-4 -3 -2 -1 14 -4 -1
^ create trigger	-1 -2 0 -1 4 0 0
^ ctx	-3 0 -1 5 0 -1 0
^ cur	4 -1 0 -1 0 -1 0
^ cxt	-1 -3 7 0 0 -2 0
^ cxt .	-1 -3 7 0 0 -2 0
^ d	-6 6 -2 0 -1 4 -1
^ data	1 -2 0 -2 6 -2 -1
^ data =	4 -2 0 -1 0 -1 1
^ data text	-1 -1 0 0 7 -3 -1
^ dd	-7 5 0 2 0 0 0
^ debug	-1 4 0 -1 0 -2 -1
^ declare	-1 -3 5 -1 2 0 -1
^ def	24 -5 -4 2 -3 -8 -6
^ def ID	9 -3 -3 4 -1 -4 -2
^ def __preprocess_input_names	4 0 0 0 0 -1 -2
^ default	4 -5 -2 -4 -6 -3 17
^ default :	-2 -3 -1 -4 -4 -1 14
^ del	16 -2 -1 -4 -2 -5 -1
^ del __openapi_generator_modern_projection	7 -1 0 -2 -2 -1 -1
^ desc	-4 1 -1 -3 3 4 -1
^ describe (	-1 0 0 0 -2 4 0
^ description	3 -5 4 -1 -1 -2 2
^ df	15 -7 -2 -18 -2 15 -2
^ df %>%	-2 -1 0 -1 0 4 0
^ df .	27 -3 -1 -8 0 -14 -1
^ diff	-3 -1 0 7 0 -2 0
^ do $	-1 0 0 4 0 -1 0
^ done $	-2 -1 0 6 0 -1 -1
^ double	0 -8 -1 -1 0 4 5
^ drop	-3 -2 0 -2 8 0 -1
^ dt	-5 -1 0 -1 -2 9 -1
^ e	0 -2 -1 0 -1 0 4
^ e .	0 -3 -1 0 -1 0 4
^ echo	-5 -4 -2 15 -2 -1 -2
^ echo "	-3 -2 -1 10 -1 -2 -1
^ elif	6 -2 -1 1 -1 -1 -1
^ else	-4 9 -5 16 -7 -4 -5
^ else $	-7 -3 -1 16 -2 -1 -2
^ else :	4 -4 0 3 -1 -1 0
^ else if	0 9 -3 -1 -1 -1 -3
^ else {	0 6 -1 -2 -3 -1 1
^ end	-1 -3 0 -1 7 0 -2
^ end if	0 -2 0 -1 4 0 -2
^ enum Id	-1 -4 3 -1 0 0 3
^ env	-3 -4 -1 11 0 -2 -1
^ env .	-2 1 -1 5 0 -3 0
^ err	-1 -3 0 1 0 4 0
^ error	-3 -3 3 -2 -2 3 5
^ error ,	0 -4 5 0 0 0 0
^ error =	-2 -4 -2 -1 -1 4 7
^ esac	-2 -3 -1 10 -1 -1 -2
^ esac $	-2 -3 0 10 -1 -1 -2
^ eval	-2 -1 0 4 -1 0 0
^ example	1 -2 0 -5 -2 9 -1
^ except	9 -1 -1 -1 -3 -1 -1
^ except Id	4 -1 -1 -1 -1 0 0
^ exclude	4 -1 0 -1 -1 -1 0
^ exclude =	4 -1 0 -1 -1 -1 0
^ exec	12 -2 0 -9 0 0 0
^ exec "	18 -2 0 -15 0 0 0
^ exec node	-3 -1 0 4 0 0 0
^ execute	0 -3 0 -1 7 0 -2
^ execute stmt	0 -3 0 -1 7 0 -2
^ exit	-6 -1 -1 11 -1 -1 -1
^ exit N	-5 -1 -1 9 -1 -1 -1
^ expect	-3 -13 22 -1 -1 1 -4
^ expect (	-3 -12 20 -1 -1 1 -4
^ expect ((	0 -2 4 0 0 0 -1
^ expectType	0 -4 8 0 -1 -1 -2
^ expectType <	0 -4 8 0 -1 -1 -2
^ expectTypeOf	0 -2 5 0 0 0 -2
^ expectTypeOf <	0 -2 5 0 0 0 -2
^ expect_equal	-8 -6 -1 -2 -6 25 -2
^ expect_equal (	-8 -6 -1 -2 -6 25 -2
^ expect_error	-4 -3 0 -1 -3 13 -2
^ expect_error (	-4 -3 0 -1 -3 13 -2
^ expect_failure	-2 -1 0 0 -1 4 0
^ expect_failure (	-2 -1 0 0 -1 4 0
^ expect_false	-2 -2 0 -1 -1 6 0
^ expect_false (	-2 -2 0 -1 -1 6 0
^ expect_identical	-5 -3 -1 -1 -2 13 -1
^ expect_identical (	-5 -3 -1 -1 -2 13 -1
^ expect_length	-2 -1 0 0 -1 4 0
^ expect_length (	-2 -1 0 0 -1 4 0
^ expect_s3_class	-3 -2 0 0 0 6 0
^ expect_s3_class (	-3 -2 0 0 0 6 0
^ expect_snapshot	-2 -6 -1 -1 -1 12 -1
^ expect_snapshot (	-2 -6 -1 -1 -1 12 -1
^ expect_snapshot_error	-2 -1 0 -1 -1 6 0
^ expect_snapshot_error (	-2 -1 0 -1 -1 6 0
^ expect_that	0 -2 0 0 -1 7 -4
^ expect_that (	0 -2 0 0 -1 7 -4
^ expect_true	-7 -2 0 -1 -2 14 -1
^ expect_true (	-7 -2 0 -1 -2 14 -1
^ export	-15 23 45 -14 -9 -8 -22
^ export *	0 7 -3 -1 -1 0 -1
^ export CONST	-1 -1 0 4 0 0 0
^ export class	0 -3 11 -2 0 0 -5
^ export const	-2 14 -3 -6 -1 -1 -2
^ export declare	0 -4 6 -1 0 0 -1
^ export default	-3 21 5 -11 -4 -2 -5
^ export enum	0 -5 7 -1 0 0 0
^ export function	-2 -4 15 -2 -1 -2 -4
^ export interface	0 -2 5 -1 0 0 -1
^ export type	-3 -5 13 -2 -1 -1 -2
^ export {	-1 12 -5 -4 -1 0 -1
^ exports	-2 13 -5 -2 -2 -1 -1
^ exports .	-1 14 -5 -2 -2 -1 -3
^ extra	5 0 0 0 0 -4 0
^ extra =	5 0 0 0 0 -4 0
^ false	0 0 0 0 4 0 -3
^ fastify	-4 7 -1 0 0 0 -1
^ fastify .	-4 7 -1 0 0 0 -1
^ fi	-7 -3 -2 19 -2 -3 -2
^ fi $	-7 -3 -1 19 -2 -3 -2
^ filenames	4 -2 0 -1 -1 0 0
^ filenames =	4 -2 0 -1 -1 0 0
^ final	0 -7 -2 -1 0 0 11
^ flags =	3 -4 0 2 0 0 0
^ float	5 7 -1 0 0 -1 -9
^ foo	-1 1 -2 -2 -1 9 -3
^ for	-18 -11 -3 20 -4 14 2
^ for (	-10 -6 0 -12 -3 26 6
^ for CONST	-3 0 0 5 -1 0 0
^ for arg	-3 0 0 5 0 -1 -1
^ for i	-4 -1 0 8 -1 -1 0
^ for x	-3 0 0 4 0 -1 0
^ foreach	-1 -4 0 2 0 5 0
^ foreach (	-1 -2 0 0 0 5 0
^ formatLong	-2 4 -1 0 0 0 0
^ formatLong :	-2 4 -1 0 0 0 0
^ formatRelative	-4 7 -1 0 -1 0 0
^ formatRelative :	-4 7 -1 0 -1 0 0
^ frame	-1 -3 0 -1 4 0 0
^ from	44 -19 -6 7 -14 -4 -9
^ from .	11 -5 -1 -2 -2 0 -1
^ from ID	0 -4 -1 12 -5 0 -2
^ from __future__	7 -1 0 -2 -2 0 -1
^ from collections	8 -4 0 -1 -1 0 -1
^ from google	5 -1 0 -1 -2 0 -1
^ from typing	8 -1 0 -1 -4 0 -1
^ from typing_extensions	4 -1 0 -1 -2 0 0
^ function	-7 27 17 -8 -2 -11 -15
^ function ID	-2 13 7 -4 -1 -8 -5
^ function Id	0 1 4 -1 0 0 -4
^ gen	-1 -6 8 0 0 -2 2
^ gen .	-2 -5 8 0 0 -2 2
^ get	-1 6 1 -1 -1 0 -5
^ git	-1 -1 0 4 -1 -1 0
^ global	15 -5 0 -5 -2 -1 -1
^ go	-3 -2 0 -2 8 0 0
^ go $	-3 -1 0 -3 8 0 0
^ handle_all_ucf_files	-2 -1 0 7 0 -4 0
^ handle_all_ucf_files $ID	-2 -1 0 7 0 -4 0
^ handler	6 -3 -1 0 -1 -1 0
^ has	-2 0 -1 -1 4 0 0
^ hasOwn	-1 5 -3 0 0 0 0
^ head	-2 -2 1 4 0 0 0
^ headers	5 -3 1 -1 0 -2 0
^ headers =	5 -1 0 0 0 -2 0
^ html	8 -2 0 -4 0 -1 0
^ i	-1 15 -1 -8 -3 0 -3
^ i =	5 1 -1 -1 0 -1 -2
^ id	-3 -1 8 -4 2 -1 -1
^ id :	-1 -5 7 0 0 0 0
^ if	7 -9 2 17 -13 -3 -1
^ if (	-14 5 12 -10 -6 7 6
^ if Find_files	-2 -2 0 5 0 0 -1
^ if ID	10 -3 -2 -2 -1 -1 -1
^ if [	-5 -3 -1 13 -2 -2 -1
^ if __name__	-5 -2 0 8 0 -1 0
^ if not	0 -2 -1 4 0 -1 0
^ import	13 -3 15 4 -8 -8 -13
^ import (	-3 -1 0 0 0 0 5
^ import ID	21 3 -2 -9 -2 -3 -8
^ import com	-1 -1 -1 -1 0 0 4
^ import java	-2 -5 -2 -3 -1 -1 14
^ import javax	-1 -2 -1 -1 0 0 4
^ import json	8 -2 0 -2 0 -1 -2
^ import org	-2 -4 -2 -2 -1 0 11
^ import os	9 -1 0 -5 0 0 -4
^ import pydoc	-9 -1 0 16 0 0 -5
^ import re	-6 -1 0 11 0 0 -4
^ import sys	-13 -1 0 17 0 0 -3
^ import type	-6 -19 35 -3 -1 -1 -6
^ import {	-5 14 3 -2 -1 -1 -8
^ include	8 -4 0 0 -3 0 0
^ include (	8 -4 0 0 -3 -1 0
^ insert	-3 -1 0 0 6 -1 -1
^ insert into	-2 -1 0 0 5 -1 -1
^ install	-2 -1 0 5 0 -2 0
^ int	-4 -17 -4 5 -13 11 23
^ int ID	0 -3 -1 0 0 4 1
^ int n	0 -1 0 0 -1 8 -5
^ interface	2 -3 6 1 1 0 -6
^ interface Id	0 -2 11 0 0 0 -9
^ invoke	-2 -1 0 5 -1 -1 0
^ invoke -	-2 -1 0 5 -1 -1 0
^ is	0 -3 0 2 -1 4 -1
^ is .	-1 -2 0 0 -1 4 0
^ isNaN	-2 4 0 0 0 -1 0
^ is_local	-1 0 0 4 0 -2 0
^ is_local $ID	-1 0 0 4 0 -2 0
^ items	-4 11 -3 -1 0 -1 -1
^ items .	-3 6 0 0 0 -1 -1
^ items :	-2 6 -4 0 0 0 0
^ key	3 5 -3 -1 -4 1 -1
^ key =	1 4 -1 0 -2 0 -1
^ keyword	0 -7 10 -1 0 -1 -1
^ keyword :	-2 -6 10 -1 0 -1 0
^ l	0 -2 0 0 -4 0 7
^ label	-2 -2 2 4 0 0 0
^ lambda	9 -1 -1 -4 -1 -2 0
^ lb	-3 -1 0 6 0 -1 0
^ lb ID	-3 -1 0 6 0 -1 0
^ let	-18 40 23 -16 -7 -8 -14
^ let ID	-1 1 12 -1 -1 -4 -5
^ let valid	0 -3 4 0 0 0 0
^ let x	0 -2 4 0 0 0 -1
^ library	-2 -2 0 -1 -1 7 0
^ library (	-2 -2 0 -1 -1 7 0
^ local	-2 -5 -1 8 -1 2 -1
^ local ID	-1 -2 0 5 -1 -1 0
^ localStorage	-4 8 0 0 0 -2 0
^ local_options	-2 -1 0 -2 0 6 0
^ local_options (	-2 -1 0 -2 0 6 0
^ locale	0 -4 4 0 1 0 0
^ logger	-2 0 5 -1 -1 -2 0
^ logger .	-2 0 5 -1 -1 -2 0
^ long	0 -3 -1 -1 0 0 6
^ ls	9 -1 0 -7 0 0 0
^ match	14 -7 -2 -3 -1 -1 0
^ max	2 0 0 0 -6 5 0
^ message	5 -3 3 -1 -1 -3 -1
^ message (	-1 -6 3 0 0 5 0
^ message :	-1 4 1 0 0 -3 -1
^ messages	-1 4 -3 0 0 0 0
^ mimetypes	4 -1 -1 -1 -1 0 0
^ mimetypes =	4 -1 -1 -1 -1 0 0
^ module	2 6 0 -2 -2 -2 -3
^ module .	-2 8 1 -2 -1 -1 -2
^ n	-6 -1 0 10 -2 1 -1
^ n =	-3 -1 0 12 -1 -6 -1
^ name	13 -5 -3 1 -1 -5 -1
^ name =	16 -11 -1 2 -1 -4 -1
^ names	-1 7 -1 -1 0 -2 -2
^ new	-1 5 3 -1 0 -3 -2
^ next	-1 -2 2 0 0 -3 4
^ no	-2 -1 0 -1 4 0 0
^ node	4 3 -5 -6 0 -1 4
^ node .	5 3 -2 -7 0 -1 2
^ not	11 0 0 -1 -8 -1 -1
^ not callable	5 0 0 0 -3 -1 0
^ np	10 -3 0 -1 -2 -3 -2
^ np .	10 -3 0 -1 -2 -3 -2
^ obj	7 -2 -1 -2 -1 -2 -1
^ of	-3 -2 7 -1 0 0 -1
^ on	4 -1 0 -2 -4 4 -1
^ on .	-2 0 0 -1 -1 4 0
^ one	-1 4 -2 0 0 0 0
^ optimize	-1 -4 -1 -1 10 0 -3
^ optimize table	-1 -4 -1 -1 11 -1 -3
^ options	-5 -2 -2 -2 -1 12 -1
^ options (	-6 -3 0 -1 -1 12 0
^ or	4 -1 -1 1 -3 -1 -1
^ or getattr	4 0 0 0 -3 0 0
^ os	8 -6 0 -1 0 -1 0
^ os .	8 -6 0 -1 0 -1 0
^ other	-1 6 -4 0 0 0 0
^ other :	-1 6 -4 0 0 0 0
^ out	-2 -3 2 -1 -1 4 1
^ package	-1 -6 -1 -2 -1 -1 12
^ package org	-1 -3 -1 -1 -1 0 6
^ params	4 -3 2 -2 0 0 0
^ parse	-1 4 -1 0 0 0 0
^ pass	18 -7 -1 -10 0 0 0
^ pass $	18 -7 -1 -10 0 0 0
^ path =	4 -3 0 1 -1 -1 0
^ pattern	0 5 -2 -2 0 -1 0
^ pattern :	-1 5 -2 -2 0 0 0
^ perf	-4 -1 -1 9 -1 -1 -1
^ perf record	-3 -1 -1 7 -1 -1 -1
^ pivot	-4 0 0 0 11 -6 0
^ plan	-3 -1 0 0 -1 5 0
^ plan (	-3 -1 0 0 -1 5 0
^ plot	-2 -1 0 0 -1 4 0
^ prefix	-3 3 0 2 -1 -4 3
^ prefix =	-4 5 0 3 -1 -4 1
^ prepare	-1 -3 0 0 6 0 -2
^ prepare stmt	0 -2 0 0 6 0 -2
^ print	13 -11 -2 -9 -3 15 -3
^ print "	2 -4 0 7 0 -4 0
^ print (	-26 -3 -1 8 -2 25 -1
^ printf	-2 -4 -1 11 0 2 -6
^ printf '	-1 -2 0 6 0 0 -2
^ private	-1 -17 7 -1 -1 -1 14
^ private ID	0 -2 7 0 0 0 -5
^ private Id	0 -2 -5 0 0 0 8
^ private final	0 -2 -5 0 0 0 8
^ private static	0 -3 -6 0 0 0 10
^ process	-4 8 2 -1 -1 -2 -1
^ process .	-4 6 2 -1 -1 -2 -1
^ propertyName	-2 8 -6 0 0 0 0
^ protected	0 -8 4 0 0 0 5
^ protected void	0 -2 -2 0 0 0 4
^ protected_namespaces	4 0 0 0 0 -3 0
^ protected_namespaces =	4 0 0 0 0 -3 0
^ public	-4 -21 -9 -2 -2 0 37
^ public Id	-1 -3 -2 0 0 0 6
^ public class	0 -1 -3 0 0 0 5
^ public interface	0 -1 -5 0 0 0 7
^ public static	-1 -3 -2 0 0 0 6
^ public void	0 -4 -1 0 0 0 6
^ push	-1 -5 0 2 0 0 5
^ push (	0 -3 0 -1 0 0 5
^ pydoc	-4 -1 0 7 0 -1 0
^ pydoc .	-4 -1 0 7 0 -1 0
^ python3	-1 -2 0 5 0 -1 0
^ query	4 -1 0 -1 0 -2 -1
^ raise	21 -7 -1 -5 -2 -6 -1
^ raise Id	7 -3 0 -1 -1 -1 0
^ raise ValueError	8 -2 0 -2 -1 -3 0
^ readonly	-1 -4 7 -1 0 0 -1
^ record	-1 -3 1 -1 0 -1 6
^ require	-1 -8 0 0 0 10 0
^ require (	-1 -8 0 0 0 10 0
^ res <-	0 -3 0 0 0 4 0
^ result	-1 7 -4 1 -1 -3 1
^ result .	2 -4 -2 0 0 0 4
^ result =	-2 9 -3 1 0 -3 -2
^ return	59 7 1 -43 -21 -30 28
^ return !	0 5 -2 0 0 -2 -1
^ return "	-4 4 1 -1 0 0 1
^ return $?	-2 -1 0 5 0 -2 0
^ return '	-2 5 1 0 0 0 -3
^ return (	-16 -5 5 -2 -1 8 11
^ return <	0 8 -3 0 0 0 -3
^ return CONST	4 -10 -2 -4 -2 9 6
^ return False	4 -1 0 -2 0 -1 0
^ return ID	6 2 11 -11 -4 -11 8
^ return Id	-2 4 -3 -2 -1 -3 6
^ return None	4 -1 0 -2 0 0 0
^ return _dict	4 -1 0 -2 0 -1 0
^ return _obj	11 -3 0 -3 0 -4 0
^ return _to_legacy_item	5 -2 0 0 0 -2 0
^ return `	-3 0 5 0 0 0 -1
^ return a	2 -6 0 -2 -1 -1 7
^ return delegate	0 -7 -1 0 0 0 8
^ return e	0 5 -1 0 0 0 -3
^ return false	-1 5 -4 -2 -1 -2 4
^ return field_dict	6 -1 0 -2 0 -1 -2
^ return map	0 -4 0 0 0 0 4
^ return null	0 -8 2 0 0 0 8
^ return obj	4 1 -1 -1 0 -1 -2
^ return openapi_to_dict	6 -2 0 -2 0 -1 -1
^ return result	-1 6 -3 -2 0 -1 2
^ return self	5 0 0 -1 0 -1 -3
^ return this	-2 3 4 -1 0 -1 -2
^ return to_dict	5 -2 0 -1 0 -2 0
^ return value	9 2 -3 -3 0 -2 -2
^ return x	1 -1 -4 7 -1 6 -9
^ return {	0 -5 9 -1 0 -1 -2
^ return_type	6 -1 0 -1 0 -4 0
^ return_type =	6 -1 0 -1 0 -4 0
^ rm	-1 -1 0 6 -1 -1 -2
^ rm -flag	-1 -2 0 5 0 -1 0
^ rule	-4 5 -1 0 0 0 0
^ s	16 -11 -2 -4 -3 -7 10
^ schema	-2 4 0 -1 0 0 0
^ schemaType	-1 -6 8 0 0 0 0
^ schemaType :	-1 -6 8 0 0 0 0
^ select	-14 -10 -3 -5 58 -23 -3
^ select (	-1 -1 0 0 5 -3 0
^ select *	-2 -3 -1 -1 10 -3 -1
^ select ID	-3 -3 -1 -1 17 -8 -1
^ select N	-1 -1 0 0 5 -2 0
^ select a	-2 -1 0 -1 6 -1 0
^ select cast	-1 -1 0 0 4 -1 0
^ self	-3 5 -3 10 -1 -5 -3
^ self .	-5 7 -3 10 -1 -5 -3
^ session	4 -1 0 0 0 -1 0
^ set	-13 -4 -2 -1 20 4 -3
^ set -flag	-5 -1 0 10 -3 -1 0
^ set .	-3 4 -1 -2 -4 7 -1
^ set @ID	-3 -2 0 -2 9 -1 -1
^ set global	-1 -2 0 -2 5 0 0
^ shift	-1 -3 -1 5 0 0 0
^ shift $	-1 -3 -1 5 0 0 0
^ skip	-5 -2 0 -5 12 1 0
^ skip_if_not_installed	-2 -1 0 0 0 4 0
^ skip_if_not_installed (	-2 -1 0 0 0 4 0
^ skip_on_cran	-2 -3 0 -1 0 7 0
^ skip_on_cran (	-2 -3 0 -1 0 7 0
^ source	0 -6 3 -1 0 5 0
^ source (	0 -4 0 -1 0 5 0
^ source :	2 -4 3 -1 0 0 0
^ spec	-2 0 0 -1 0 4 0
^ split	-3 0 -1 4 -1 1 0
^ split (	-1 -1 0 4 0 -2 0
^ sqlite3	-1 -3 0 5 0 -1 0
^ st	0 4 0 0 -1 0 -2
^ st .	0 4 0 0 -1 0 -2
^ state	11 -3 -2 -2 -1 -2 -2
^ state .	11 -2 -2 -2 0 -2 -2
^ static	-1 4 -2 8 0 -1 -8
^ static ID	0 6 0 0 0 0 -6
^ stopifnot	-1 -2 0 0 -1 6 -2
^ stopifnot (	-1 -2 0 0 0 6 -2
^ str	-7 1 0 0 0 6 -1
^ str (	-7 0 0 0 0 7 0
^ string	3 4 -5 0 0 -1 -1
^ style	-5 -2 4 -3 0 8 0
^ style =	-5 -2 4 -3 0 8 0
^ sum	8 0 0 0 -7 0 0
^ sum (	8 0 0 0 -7 0 0
^ super	-2 9 8 -1 0 -1 -12
^ super (	0 8 3 -1 0 -1 -9
^ super .	-2 0 5 0 0 0 -3
^ switch	-1 12 -2 -1 -1 -4 -2
^ switch (	-1 12 -2 -1 -1 -5 -2
^ sys	-5 -1 0 8 0 -2 0
^ sys .	-10 -1 0 13 0 -1 0
^ t	1 19 -2 -1 -7 -7 -2
^ t .	-3 23 -2 -1 -5 -11 -2
^ take_ref	-1 0 0 4 0 -2 0
^ take_ref $	-1 0 0 4 0 -2 0
^ tar	-1 -1 0 4 0 0 0
^ target	-4 5 0 -1 0 0 1
^ test	-1 -6 4 3 -1 1 0
^ test (	0 -1 4 0 0 -2 0
^ test -flag	-1 -2 0 4 0 -1 0
^ test_check	-1 -3 0 0 0 4 0
^ test_check (	-1 -3 0 0 0 4 0
^ test_that	-2 -5 -1 -1 -1 12 -1
^ test_that (	-2 -5 -1 -1 -1 12 -1
^ the	3 -3 -1 8 -1 -1 -5
^ then	-2 -2 -1 6 -2 0 0
^ then $	-2 -2 0 6 -2 0 0
^ this	-4 12 1 -5 3 -2 -6
^ this .	-4 17 2 -3 -2 -1 -10
^ throw	-4 14 3 -3 -1 -5 -3
^ throw new	-4 12 1 -3 -1 -4 -1
^ throws	-1 -2 -1 -2 0 0 5
^ title	-1 -4 5 0 0 1 0
^ to_dict	7 -1 0 -1 -2 -2 0
^ to_dict ,	6 -1 0 0 -2 -2 0
^ to_openapi_dict	4 -1 0 -1 0 -2 0
^ to_openapi_dict =	4 -1 0 -1 0 -2 0
^ today	-3 6 -1 0 0 0 0
^ today :	-3 6 -1 0 0 0 0
^ total	4 0 0 0 0 -4 0
^ total =	4 0 0 0 0 -4 0
^ trap	-1 -1 0 4 0 -1 0
^ try	-2 -3 1 3 -1 -3 5
^ try :	-1 -1 0 4 0 -1 0
^ try {	-1 -2 1 -1 -1 -2 6
^ tslib_1	-3 5 0 0 0 -1 -1
^ tslib_1 .	-3 5 0 0 0 -1 -1
^ type	0 21 -4 -11 -1 2 -6
^ type :	-6 21 -13 -1 0 -1 -1
^ type =	-2 3 -2 -1 0 4 0
^ type Id	-4 -4 13 -4 0 0 -1
^ typeof	-3 5 2 -4 0 0 0
^ unset	-1 -8 -1 12 0 -2 0
^ update	-3 0 -1 0 9 -1 -4
^ url	5 0 1 -1 -1 -2 0
^ url =	5 -1 0 -1 -1 -2 0
^ usage	-5 -1 -1 9 0 -1 0
^ usage =	-3 0 0 4 0 0 0
^ use	0 -13 0 1 21 -1 -9
^ user	-3 5 -1 0 0 0 -1
^ using	0 1 0 0 -4 5 -1
^ validate_by_alias	4 -1 0 -1 0 -1 0
^ value	-3 7 -4 4 1 -1 -4
^ value :	0 9 -5 -1 0 -1 -2
^ value =	-6 -1 1 7 0 0 0
^ values	-5 -5 4 0 7 0 0
^ var	-4 58 -9 -5 -3 -12 -26
^ var CONST	-1 6 -1 -1 0 -1 -3
^ var ID	-1 14 -3 -1 0 -2 -7
^ var Id	0 4 0 0 0 0 -3
^ vbetool	0 -1 0 7 -6 0 0
^ vbetool ID	0 -1 0 7 -6 0 0
^ version	-2 2 0 4 0 -2 -2
^ version =	-3 3 0 4 0 -2 -2
^ void	-3 44 -12 2 0 -1 -31
^ void ID	0 -4 -2 6 0 0 0
^ wc	8 -1 0 -6 0 -1 -1
^ wc -flag	9 -1 0 -7 0 -1 -1
^ where	-3 4 0 -1 -1 2 0
^ while	3 -5 -1 6 -2 -2 2
^ while true	-1 -2 0 6 -1 -1 0
^ with	5 -4 1 -1 2 -2 -1
^ withr	-4 -1 0 0 0 6 0
^ withr ::	-4 -1 0 0 0 6 0
^ write	8 -2 0 -1 0 -6 2
^ write (	8 -2 0 0 0 -8 2
^ writer .	0 4 -1 0 0 0 -3
^ x	-1 28 -4 -15 -19 24 -13
^ x $	-4 0 0 0 0 5 0
^ x $ID	-1 -1 0 -6 -1 10 0
^ x <-	-1 -1 0 -1 -1 5 0
^ x =	5 9 -2 -2 -3 -3 -5
^ x [	-1 -2 -1 0 0 6 -1
^ xs	17 -3 -1 -1 0 -13 1
^ y	-5 2 -1 -2 3 4 -2
^ yesterday	-3 6 -1 0 0 0 0
^ yesterday :	-3 6 -1 0 0 0 0
^ yield	28 -6 1 -7 -10 -5 -2
^ z	-1 -5 3 -1 -2 10 -4
^ {	9 -19 9 12 -1 1 -11
^ { $	2 -4 -4 15 0 -1 -8
^ { ID	-1 -10 5 -1 0 7 -1
^ |	3 -2 4 -2 -1 -1 -1
^ }	-18 8 15 -2 -23 21 0
^ } $	-7 -1 -5 3 -14 4 21
^ } )	-4 6 7 -7 -4 16 -15
^ } ,	-5 2 13 -3 -1 0 -5
^ } :	0 -8 10 0 0 0 0
^ } ;	-1 9 10 3 -2 -5 -15
^ } =	0 -5 7 0 0 0 -1
^ } catch	0 -2 0 -1 0 -1 4
^ } else	-2 -10 1 3 -1 6 3
^ } from	-1 -4 7 0 -1 0 -1
^ ~	4 -1 0 -2 -2 2 -1
^ ~ ~	5 -1 0 -2 -1 0 -1
^@bash	-13 -13 15 77 -33 -25 -9
^@java	-11 2 -1 -4 -37 -14 65
^@javascript	-3 60 3 -7 -5 -8 -40
^@python	58 -4 -6 7 -22 -9 -23
^@r	-12 2 -7 -11 -9 65 -29
^@sql	-9 -34 -33 -1 88 -7 -3
^@typescript	-9 5 31 -19 -8 -16 15
_	12 3 13 -4 -2 -6 -16
_ )	0 -1 0 5 0 -2 -2
_ ) {	0 -3 0 5 0 -1 -1
_ .	1 14 -1 -1 0 0 -13
_ . ID	0 11 0 0 0 0 -11
_ :	12 -6 0 -5 0 0 0
_ `	1 -8 14 -2 0 -3 0
_ ` )	-1 -3 6 0 0 -2 0
_ ` ,	-1 -2 5 0 0 -1 0
_OPENAPI_GENERATOR_TO_DICT	9 -2 0 -1 -3 -2 -1
_OPENAPI_GENERATOR_TO_DICT ,	8 -2 0 -1 -3 -2 -1
_OPENAPI_GENERATOR_TO_DICT , $	7 -2 0 -1 -2 -2 0
__decorate	-3 8 -3 0 0 -1 -1
__decorate (	-3 8 -3 0 0 -1 -1
__decorate ( [	-3 8 -3 0 0 -1 -1
__dirname	0 -4 5 0 0 0 0
__dirname ,	0 -4 5 0 0 0 0
__future__	7 -1 0 -2 -2 0 -1
__future__ import	7 -1 0 -2 -2 0 -1
__future__ import annotations	7 -1 0 -2 -2 0 -1
__init__	4 -1 0 0 -1 -1 -1
__init__ (	4 -1 0 0 -1 -1 -1
__name__	-2 -2 0 7 0 -1 0
__name__ ==	-5 -2 0 8 0 -1 0
__name__ == '	-14 -1 0 16 0 0 0
__openapi_generator_modern_projection	11 -2 0 -3 -3 -2 -1
__openapi_generator_modern_projection $	7 -1 0 -2 -2 -1 -1
__openapi_generator_modern_projection ,	4 -1 0 0 -1 -1 0
__openapi_generator_modern_projection , $	4 -1 0 0 -1 -1 0
__preprocess_input_names	4 0 0 0 -1 -1 -2
__preprocess_input_names (	4 0 0 0 -1 -1 -2
__preprocess_input_names ( $	4 0 0 0 -1 -1 -2
__version__	16 -1 0 -7 -5 -3 0
__version__ =	7 -1 0 -3 -1 -1 0
_descriptor_pool	4 -1 0 -1 -1 0 0
_dict	7 -2 0 -3 0 -1 -1
_dict $	4 -1 0 -2 0 -1 0
_get_openapi_to_dict	5 -1 0 -1 0 -2 0
_get_openapi_to_dict (	5 -1 0 -1 0 -2 0
_get_openapi_to_dict ( value	4 -1 0 -1 0 -2 0
_globals	6 -2 0 -2 0 -1 0
_globals [	4 -1 0 -2 0 0 0
_obj	14 -4 -1 -3 0 -5 -1
_obj $	11 -3 0 -3 0 -4 0
_obj =	4 -1 -1 0 0 -1 0
_obj = cls	4 -1 -1 0 0 -1 0
_openapi_generator_to_dict~	9 -2 0 -1 -3 -2 -1
_symbol_database	4 -1 0 -1 -1 -1 0
_to_legacy_item	7 -2 0 -1 -1 -2 0
_to_legacy_item (	7 -2 0 -1 -1 -2 0
_to_legacy_item ( value	5 -2 0 0 0 -2 0
`	27 18 31 -11 9 -13 -60
` $	-1 -2 14 2 0 -4 -9
` (	-1 -3 -1 -1 7 -1 -1
` ( `	-1 -2 0 0 6 -1 0
` )	-2 -1 9 -3 7 1 -10
` ) $	-3 -5 8 -1 4 -3 -1
` ) ;	-1 9 -1 -1 1 0 -7
` ,	-3 5 13 -2 0 -4 -9
` , $	-1 -6 10 0 0 -1 -2
` .	8 4 -3 -4 1 -1 -5
` . $	8 0 -1 -3 -1 0 -3
` :	4 -1 0 -2 0 0 0
` ;	0 5 -2 0 2 -1 -4
` ; $	-4 9 0 -3 2 -1 -3
` ;;	-1 -2 0 5 0 0 -1
` ;; $	-1 -2 0 5 0 0 -1
` ID	5 0 2 1 -1 0 -7
` `	-1 -7 14 -1 1 -1 -4
` ` $	-2 -4 10 0 -1 -1 -3
` ` `	-4 -2 9 0 -1 0 -2
` if	0 4 -1 0 0 0 -3
` is	6 3 -1 -2 -1 0 -4
` is only	4 -1 0 -1 0 0 -1
a	-5 -9 -1 -3 10 3 4
a $	6 1 -2 -5 5 -3 -1
a )	-8 -1 2 -1 4 8 -3
a ) $	-5 1 0 0 2 4 0
a + b	-3 4 0 -2 -2 2 2
a ,	14 9 -6 -6 3 -12 -1
a , b	19 8 -8 -6 -2 -10 -1
a -	-3 5 1 -2 0 -1 -1
a - b	-2 5 0 -1 0 0 -1
a .	-6 -6 -1 6 5 -2 5
a . txt	-2 -1 0 8 -1 -3 -1
a :	-1 -10 14 -1 -1 -1 -1
a : number	0 -5 6 0 0 0 0
a ;	-1 -6 1 0 -1 0 7
a ; $	-1 -5 1 0 -1 0 7
a =	-7 2 -2 8 -1 3 -3
a = N	-3 -3 0 10 -2 -1 -1
a >	-6 -4 -1 -3 -1 8 7
a > N	-5 -1 0 -1 -1 9 -1
a ID	5 -1 -3 4 -4 -2 1
a ID ID	2 -2 -1 -3 1 0 4
a ]	-2 0 0 0 -5 7 0
a copy	-3 -2 0 3 -1 0 4
a copy of	-3 -2 0 3 -1 0 4
a href	-1 -2 0 -1 0 0 5
a href =	-1 -2 0 -1 0 0 5
a int	-1 0 0 0 4 -1 0
a single	4 -3 2 -3 -1 0 0
a single $	4 -2 0 -1 0 0 -1
a {	-1 -2 -1 0 0 0 4
a { @ID	0 -2 -1 0 0 0 4
abc	11 -1 -1 -1 -3 -2 -4
abc ,	5 0 0 0 -3 -2 0
abort	-4 -1 0 4 0 2 -1
abs	9 -1 0 -1 -3 -2 -2
abs (	8 -1 0 -1 -3 -2 -2
abstract	0 -3 -3 -1 0 0 7
abstract class	0 -2 -1 -1 0 0 4
abstract class Id	0 -2 -3 0 0 0 5
accept	3 -4 0 0 0 0 2
access	1 -4 -1 0 0 0 4
acpi	-2 -1 0 4 -1 -1 0
active	-6 -1 2 8 0 -1 -2
actual	2 -7 2 0 -1 2 2
actual =	6 -4 0 0 0 0 -1
add	1 3 0 -4 1 -2 1
add (	2 2 0 -2 -3 -3 4
addKeyword	0 -3 4 0 0 0 0
addKeyword (	0 -3 4 0 0 0 0
addRange	0 5 0 -1 -3 0 -1
addRange (	0 5 0 -1 -3 0 -1
addRange ( N	0 5 0 -1 -3 0 -1
addSchema	-3 5 1 -1 0 -1 0
addSchema (	-3 5 0 -1 0 -1 0
added	4 2 -1 -1 -1 0 -2
added to	4 0 0 -1 0 0 -2
added to the	4 0 0 -1 0 0 -2
additional	4 0 0 -3 0 -4 4
add~	-1 -1 0 0 4 -1 -1
after	-3 4 -4 -1 9 -5 0
after insert	-2 -1 0 -1 4 0 0
against	-5 0 -2 7 -1 -1 0
age	4 -6 6 -5 2 3 -3
age :	0 -3 4 0 0 0 0
age : N	0 -3 4 0 0 0 0
age >	5 -1 0 -5 0 3 -1
age > N	5 -1 0 -5 0 3 -1
agreed	-2 -2 0 -1 -1 -1 6
agreed to	-2 -2 0 -1 -1 -1 6
agreed to in	-2 -2 0 -1 -1 -1 6
ajv	-2 -6 11 -1 0 -1 -2
ajv .	-1 -4 7 0 0 -1 0
ajv :	-1 -3 4 -1 0 0 0
all	-17 3 3 4 1 4 1
all .	-4 -2 -2 0 -1 6 2
all . equal	-3 -1 0 0 -1 6 0
all ID	-4 4 -1 6 -2 -1 -2
all~	-2 -1 0 -1 4 -1 0
already	6 -3 -1 -2 0 0 1
also	0 -2 0 -3 5 0 0
alter	-4 -3 -1 -3 14 -2 -3
alter table	-3 -3 -1 -2 13 -1 -3
alter table [	-1 0 0 -1 4 0 0
alter~	-3 -3 -1 -2 14 -4 -2
an	-1 -1 5 -6 -2 -2 6
an "	-1 -2 0 -1 -1 -1 5
an " BASIS	-1 -2 0 -1 -1 -1 5
an ID	3 -6 -1 -1 1 0 4
an ID ID	-5 0 0 2 3 0 0
an Observable	0 -1 4 0 0 0 -3
an Observable that	0 -1 4 0 0 0 -3
an array	-4 5 0 0 0 0 -1
an instance	0 4 0 0 -1 0 -3
an instance of	0 4 0 0 -1 0 -3
and	7 7 -2 -9 10 -11 -1
and $	2 -2 -1 -2 -2 -1 6
and (	0 -3 1 0 4 -1 -1
and CONST	0 4 0 0 0 0 -3
and ID	-1 7 -3 -5 7 -2 -3
and ID .	6 0 0 -2 -1 0 -2
and ID =	-5 0 0 0 6 0 0
and ID ID	1 -2 0 -2 0 0 4
and Id	0 4 0 -1 0 0 -3
and N	-6 0 0 4 4 -2 0
and column_name	-2 0 0 -1 4 -1 0
and column_name =	-2 0 0 -1 4 -1 0
and table_schema	-2 0 0 0 4 -1 0
and table_schema =	-2 0 0 0 4 -1 0
and the	4 6 -2 -2 -1 0 -6
and~	-5 1 -1 -3 13 -5 -1
annotation	-4 -10 -1 -2 -1 -1 20
annotation .	-3 -6 -1 -2 0 0 12
annotations	6 -8 -2 -3 -4 -1 12
annotations $	6 -1 0 -2 -2 0 0
annotations .	-1 -3 -1 -1 0 0 6
another	3 2 3 -2 -1 0 -5
any	2 -20 20 1 -1 -3 2
any (	7 -2 -3 0 0 -2 -1
any )	-2 -10 13 0 -1 0 0
any ) {	0 -3 4 0 0 0 -1
any ,	-1 -2 4 0 0 0 0
any ;	0 -2 4 0 0 0 -1
any ; $	0 -2 4 0 0 0 -1
any =	0 -7 7 0 0 0 0
any [	0 -4 5 0 0 0 0
any [ ]	0 -4 5 0 0 0 0
any~	-4 4 0 0 -5 -1 5
apache	0 -6 -1 -3 -1 -1 11
apache .	0 -6 -1 -3 -1 -1 11
apache . org	0 -5 0 -3 0 -1 10
api_client	4 -1 0 0 0 -2 0
app	-2 -6 -2 -4 12 3 -1
app .	-1 1 -2 4 0 -1 0
append	3 -3 -3 1 -3 -2 6
append (	3 -2 -2 0 -3 -1 6
append ( "	0 -3 0 0 0 0 4
applicable	-2 -2 0 -1 -1 -1 6
applicable law	-2 -2 0 -1 -1 -1 6
applicable law or	-2 -2 0 -1 -1 -1 6
apply	-4 -4 6 -3 -2 2 5
apply $	-3 0 0 -2 0 5 0
apply (	-1 -4 6 -1 -2 -3 4
arange	9 -2 0 0 -1 -3 -3
arange (	9 -2 0 0 -1 -3 -3
are	-16 -4 0 23 1 -3 0
are ID	2 0 -1 -5 -2 -1 7
are ignored	8 -2 0 -4 -1 0 -1
are ignored .	8 -2 0 -4 -1 0 -1
are used	-6 -1 0 6 3 -1 -1
area	-2 0 -5 -1 4 0 4
arg	-1 -1 1 5 -1 -2 -1
arg_types	4 -1 0 0 0 -2 0
arg_types =	4 -1 0 0 0 -2 0
arg_types = [	4 -1 0 0 0 -2 0
args	2 -10 7 -1 -1 -1 4
args (	-3 0 0 -1 0 5 0
args )	2 1 2 -1 0 -4 1
args .	0 -5 2 0 0 0 3
args . length	0 -5 2 0 0 0 3
args [	1 -4 2 0 0 0 1
argument	-2 -6 -1 0 0 0 8
arguments	1 9 -1 -1 -1 0 -6
argv	-3 0 1 5 0 -1 -1
argv [	-4 0 0 6 0 -1 0
argv [ N	-4 0 0 6 0 -1 0
arr	-1 9 2 0 0 -1 -10
arr .	0 6 1 0 0 0 -5
arr . length	0 7 -1 0 0 0 -5
array	-8 10 -1 -2 4 -4 1
array ,	-1 0 0 0 0 -2 4
array~	-2 -1 -1 0 8 -1 -4
as	-1 -40 79 -14 13 -19 -16
as (	-2 1 -3 0 7 -2 0
as ( select	-1 -1 0 0 6 -2 0
as .	-5 -1 -1 -1 -1 10 -1
as CSSProperties	-1 -2 4 -1 0 0 0
as CSSProperties }	-1 -2 4 -1 0 0 0
as Code	-2 0 8 0 -4 -2 0
as Code ,	-2 0 8 0 -4 -2 0
as ID	0 -7 0 0 12 -7 4
as ID $	3 -2 -2 -4 7 -1 -2
as ID ,	0 -5 5 1 4 -4 -1
as ID from	-5 -3 2 5 2 -1 0
as Id	-2 -21 28 -2 5 -3 -5
as Id )	0 -2 4 0 -1 -1 0
as Id ,	-1 -6 5 0 6 -2 0
as URI	-1 -2 6 -2 -2 0 0
as URI )	0 -1 4 0 -2 0 0
as a	-2 -3 -4 3 1 -1 4
as a ID	-4 -1 -1 4 -1 0 3
as any	-2 -5 10 0 -1 0 -1
as any )	-1 -4 7 0 -1 0 -1
as const	-3 -7 14 0 -2 -1 0
as const $	-3 -1 7 0 -2 -1 0
as const ;	0 -5 6 0 0 0 0
as fn	0 6 -5 0 0 0 -1
as fn }	0 6 -5 0 0 0 -1
as string	0 -2 4 0 -1 0 0
as the	0 4 0 -2 -2 0 0
asf~	-1 -1 0 -1 0 0 4
assert	7 25 -5 -2 -6 -12 -7
assert .	-2 15 -2 0 -1 -6 -4
assert . equal	0 4 0 0 0 0 -3
assert . strictEqual	-1 7 0 0 -1 -4 -1
assert ID	4 -1 0 -1 0 -1 -1
assertEquals	0 -11 -1 7 0 -2 8
assertEquals (	0 -7 -1 -1 0 0 9
assign	-3 0 0 -1 -1 5 -1
assign (	-1 -1 1 0 0 5 -2
associated	-1 -4 0 0 0 0 5
async	8 0 4 -3 -1 -2 -6
async def	10 -4 -2 -2 0 -1 -1
async def ID	6 -4 -1 0 0 0 -1
asyncio	7 -2 -1 -2 0 -1 -1
asyncio .	6 -2 -1 -2 0 -1 -1
as~	-8 -5 -1 -4 29 -6 -3
at	-6 -2 0 4 2 -1 4
at $	-2 4 0 -2 -1 0 2
at the	-1 -4 1 2 0 0 3
attribute	5 1 -2 -3 -1 0 0
attribute_map	4 -1 -2 0 0 -1 0
attributes	4 -1 3 -4 -1 -1 1
author	-4 -7 5 7 -2 -2 3
author $	-4 -1 0 8 -1 -1 -1
author :	0 -4 4 0 0 0 0
author or	-1 -2 0 -1 0 0 4
author or authors	-1 -2 0 -1 0 0 4
authors	-2 -2 2 -2 0 0 4
authors .	-1 -2 0 -1 0 0 4
authors . $	-1 -2 0 -1 0 0 4
authors~	-1 -1 0 4 0 0 -1
author~	-2 0 0 4 0 0 -1
auto_increment	-1 -2 0 -1 4 0 0
available	-7 -2 -1 6 1 0 4
await	23 -7 0 -3 -2 -6 -4
await ID	6 2 -3 -1 -1 -2 -2
await ID (	4 0 -2 0 -1 -1 -1
awk	-1 -1 0 4 0 0 0
b	-10 1 -10 7 13 -8 7
b $	-3 -3 -1 2 6 0 -1
b (	-2 5 -1 -1 0 0 0
b ( ?	-2 5 -1 -1 0 0 0
b )	3 4 -6 -4 0 -4 7
b ) $	-4 3 -1 -1 2 2 -1
b ) ,	9 -2 0 0 -3 -4 0
b ) ;	-1 -10 -1 -1 -2 0 14
b ) =>	-2 10 -4 -1 -1 0 -1
b ) {	0 5 0 -1 -1 0 -2
b ))	8 0 0 0 -1 -6 -1
b )) $	8 0 0 0 -1 -6 0
b ,	2 0 1 -3 5 -2 -4
b , a	8 -2 0 -2 -2 -2 -1
b .	-4 -1 0 4 4 -2 -1
b /	-3 6 -1 -2 0 0 0
b / ,	-2 5 -1 -1 0 0 0
b :	0 -5 8 0 0 -1 -1
b : number	0 -5 5 0 0 0 0
b ;	-3 1 -1 -2 -2 -1 7
b ; $	-2 -5 0 -1 -1 0 10
b =	2 -4 -1 8 -5 2 -3
b = N	-3 -2 0 11 -3 -1 -1
b = b	8 -2 0 -2 -2 -1 -1
b >	0 9 -9 0 0 0 0
b ]	-5 0 0 -1 -2 9 -1
bar	-6 0 -3 1 2 7 -2
bar .	-3 -1 0 5 0 -1 -1
bar :	-1 4 -3 0 0 0 0
base	-1 -6 6 -1 3 0 0
base ,	0 -1 4 0 0 0 -3
base =	0 -4 4 0 0 0 0
basedir	-1 -2 0 6 -1 0 -1
basedir =	-1 -2 0 6 0 0 -1
basedir = `	-1 -2 0 5 0 0 -1
basis~	-1 -2 0 -1 -1 -1 5
be	10 1 -4 -3 -6 -4 5
be $	-4 2 0 1 1 0 0
be ID	2 -1 -2 -3 -3 -2 9
be called	4 -1 0 -2 0 0 0
be used	5 -4 0 -3 1 0 1
be useful	-3 -1 0 5 -1 0 -1
be useful ,	-3 -1 0 6 -1 0 -1
begin $	-1 -1 0 -1 4 0 -1
begin~	-1 -2 -1 -1 8 -1 -2
between	2 -4 -1 -3 2 -1 4
between N	-2 0 0 0 5 -2 0
bigint	-2 -3 1 -1 7 -1 -1
bin	-7 -2 -3 2 11 -1 -1
bin $	-4 -2 0 -5 12 0 0
binary	-12 -1 -1 15 0 -1 -1
binary $	-9 -1 0 12 0 -1 -1
binary~	5 0 0 -3 0 -1 0
bind	0 6 -1 0 0 -4 0
bind (	0 6 -1 0 0 -4 0
bindings	-1 4 -1 -1 0 0 0
bindings .	-1 4 -1 -1 0 0 0
body	1 9 3 -3 -1 -5 -4
body .	1 5 2 -1 0 -4 -3
bool	7 -1 -2 -2 -1 -2 -1
boolean	-4 -14 13 -2 -5 -2 14
boolean ID	-1 -5 -5 0 -1 0 12
boolean ID (	0 -3 -2 0 0 0 5
boolean {	0 -4 5 0 0 0 -1
boolean { $	0 -4 5 0 0 0 -1
boolean }	0 7 0 0 0 0 -6
bootstrap	-4 -2 0 9 -1 -2 -1
bootstrap $	-3 -1 0 6 -1 -1 0
bound	8 0 -1 -1 -1 -4 -1
bound =	4 0 0 0 0 -4 0
break ;	-1 5 -3 -1 -1 -3 3
break ; $	-1 5 -3 -1 -1 -3 3
buf	-1 -3 -1 13 -1 -1 -6
buffer	-1 -2 4 -1 -2 -1 2
bug	-6 -1 0 9 0 0 -1
bug report	-4 -1 0 5 0 0 0
bugs	-5 0 0 7 -1 0 -1
build	-7 -6 5 8 -1 -1 2
build (	-5 -4 4 3 0 0 3
builder	0 -6 -2 1 -2 -2 11
builder .	0 -6 0 0 -2 -1 10
builder . ID	-2 -3 0 0 -1 -1 8
but	-3 -2 -2 5 3 -1 0
by	-3 -5 -5 -6 8 10 0
by =	-7 -1 0 -1 -7 17 -1
by ID	5 -1 0 -3 1 -1 0
by Id	0 2 -1 4 -1 0 -4
by Id Id	0 3 0 3 -1 0 -5
by N	-4 -2 0 -2 10 -1 -1
by N $	-3 -1 0 -2 8 -1 0
by a	-1 -3 0 0 1 0 4
by all	-3 0 0 -1 4 -1 1
by applicable	-2 -2 0 -1 -1 -1 6
by applicable law	-2 -2 0 -1 -1 -1 6
by law	-2 -1 0 4 0 0 -1
by law .	-2 -1 0 4 0 0 -1
by the	4 -4 0 -1 -1 -1 2
bygroups	5 -2 0 0 -1 -1 0
bygroups (	4 -1 0 0 -1 -1 0
byte	-1 0 -1 -1 0 0 4
by~	-3 0 0 -3 12 -2 -2
c	-5 -2 -1 -1 6 7 -5
c $	-2 -2 0 -1 4 0 0
c (	-10 -4 -1 -2 -4 23 -2
c ( "	-3 -1 -1 -1 -1 7 -1
c ( N	-5 -2 0 -1 -2 11 -1
c )	-1 2 2 0 7 -3 -7
c ) N	2 6 0 -1 -1 -1 -5
c ))	-1 4 0 0 0 -3 0
c .	4 -2 1 -1 2 -3 -1
c =	6 -8 -2 -1 -7 -1 12
c = '	0 -1 -2 0 -3 0 7
c1	-2 -1 0 0 4 -1 0
cache /	-1 -2 0 4 0 0 -1
call (	-2 3 3 -1 -1 2 -4
callable	5 -2 0 -1 -4 -1 2
callable (	6 0 0 -1 -3 -1 0
callback	0 9 -1 -1 0 -3 -5
callback (	0 6 0 0 0 0 -5
calling	6 -2 0 -2 -2 0 0
calling pydantic	5 -1 0 -2 -2 0 0
calling pydantic '	5 -1 0 -2 -2 0 0
can	-4 -8 -3 8 -1 -2 10
can be	-1 -6 -1 5 -2 -1 5
can be ID	-3 -3 0 3 -1 -1 5
candidate	1 -4 -1 -1 0 0 4
case	-16 22 -1 -9 -9 -2 15
case "	3 1 2 1 -2 -1 -4
case " :	6 2 2 -6 -1 -1 -3
case " in	-3 -1 0 7 -2 -1 -1
case '	-3 17 1 -10 -1 -1 -3
case ' :	-3 17 1 -10 -1 -1 -3
case ID	0 7 -1 0 0 0 -5
case Id	-4 7 -1 -5 -1 0 3
case N	-3 -2 -3 -7 -4 0 19
case N :	-1 -6 -2 -4 -3 0 17
case when	-1 -1 0 -1 5 -1 -1
cast	-1 -1 -3 -2 10 -4 0
cast (	-1 -4 -1 -1 10 -4 1
cast ( '	0 -1 -1 0 4 -2 0
cast~	-2 -2 0 -1 7 -2 -1
cat	-9 -7 -2 16 -1 5 -2
cat (	-6 -3 0 -2 0 11 0
cat ( "	-5 -1 0 -1 0 7 0
cat <<	-2 -1 0 6 0 -2 -1
cat >	-1 -2 -1 6 0 -2 0
catch	-2 -8 -2 -3 -1 -2 18
catch (	-1 -12 0 -2 -1 -2 18
catch ( IOException	0 -4 0 0 0 0 4
catch ( Id	0 -9 -1 0 0 0 10
catch ( Throwable	0 -7 0 0 0 0 8
catch ( e	0 13 -2 -1 0 -1 -9
catch ( error	0 4 -1 0 0 0 -3
category	0 -5 5 0 2 0 -1
cause	4 -6 3 -2 0 -2 2
cb	0 7 0 -2 0 -1 -3
cd	-6 -3 0 11 0 -1 0
changed	0 1 -1 0 4 -1 -3
changes	-8 -1 3 6 -1 -1 2
char	-3 -9 -1 4 -1 1 9
char [	0 -3 -1 0 0 0 5
char c	0 -1 -3 0 -3 0 7
charAt	-2 -9 0 -1 -1 -1 14
charAt (	-2 -9 0 -1 -1 -1 14
character	-3 3 0 -4 0 4 -1
check	4 4 -1 -5 -1 0 -1
check (	0 5 -1 -1 0 -1 -2
checkArgument	0 -6 0 0 0 0 7
checkArgument (	0 -6 0 0 0 0 7
checkNotNull	0 -7 -1 0 -3 0 13
checkNotNull (	0 -7 -1 0 -3 0 12
check_ucfq_number	-3 -1 0 8 0 -4 0
check_ucfq_number N	-3 -1 0 8 0 -4 0
check_ucfq_number N $	-3 -1 0 8 0 -4 0
children	-1 6 -1 -1 0 0 -2
children }	0 4 -2 0 0 0 -1
children } </	0 4 -3 0 0 0 -1
chroot	-7 -1 0 11 -1 -2 -1
chroot "	-3 -1 0 5 0 -1 0
chunks	-2 0 -1 -2 -1 6 0
city	-3 -1 0 -1 1 4 0
class	11 -9 3 -15 -5 12 3
class $	-2 -2 -1 -2 0 0 7
class (	-3 -2 0 0 0 12 -5
class ( ID	-1 0 0 0 0 5 -4
class ( x	-1 -1 0 0 0 -2 4
class )	0 -2 -2 0 0 0 4
class .	-2 -2 0 0 0 0 6
class . ID	-2 -1 0 0 0 0 4
class :	6 -1 -1 -1 -1 0 -1
class : `	6 -1 -1 -1 -1 0 -1
class =	-3 -2 4 0 0 5 -4
class = "	-3 -2 4 0 0 4 -3
class Id	11 11 -10 -5 -1 -2 -4
class Id (	9 -2 -3 -1 0 -1 -2
class Id :	5 -3 -1 0 0 0 -1
class Id extends	-1 7 -4 -1 0 0 0
class Id {	-1 12 -2 -2 0 -1 -6
class manually	4 -1 0 -1 0 0 -1
class manually .	4 -1 0 -1 0 0 -1
classLoader	-1 -1 0 0 0 -1 4
className	-2 -2 4 -2 -1 -1 5
className =	-2 3 4 -2 0 -1 -3
className = "	0 8 -4 -1 0 0 -2
className = {	-1 -5 9 -1 0 -1 -1
classes	5 -3 -4 -1 -1 0 4
clean	0 -3 4 0 0 0 -1
clean (	0 -3 4 0 0 0 -1
cli	-10 -8 3 5 -1 11 -1
cli (	-4 -1 0 7 0 -1 0
cli ( )	-4 -1 0 7 0 -1 0
cli .	-6 -2 0 -2 -1 11 0
cli . ID	-3 -1 0 -4 -1 9 0
cli_text	0 -3 0 -1 0 5 0
cli_text (	0 -3 0 -1 0 5 0
cli_text ( "	0 -3 0 -1 0 5 0
client	14 -2 -4 -2 -2 -1 -3
clone	-1 7 1 0 0 0 -7
clone (	0 3 1 0 0 0 -4
closed	0 -5 1 0 0 0 4
cls	11 -3 -1 -1 0 -5 0
cls .	6 -2 -1 -1 0 -2 0
cls . model_validate	4 -1 -1 0 0 -1 0
clsx	-1 -4 7 0 0 0 -1
clsx (	-1 -4 6 0 0 0 0
cmd	-2 -2 0 -1 0 5 0
coalesce	-4 -1 0 -1 10 -2 -1
coalesce (	-4 -1 0 -1 9 -2 -1
coalesce ( ID	-4 -1 0 -1 8 -2 -1
coalesce~	-3 -1 0 -1 8 -3 -1
code	-4 19 19 -6 -9 -7 -10
code (	-1 -7 12 -1 0 -1 -1
code ( cxt	-1 -7 11 -1 0 -1 -1
code )	2 5 1 0 0 -4 -4
code ) ;	0 4 -1 0 0 0 -3
code ,	-1 5 -1 0 -1 -1 -1
code :	-2 8 -4 -1 0 -1 0
code =	1 -2 7 0 -3 -3 -1
code = '	-1 -2 8 -1 -3 0 0
code ===	0 4 -1 -1 0 0 -2
code is	-2 1 4 -2 0 0 -1
code is licensed	-1 2 4 -1 0 0 -2
codePoint	-2 8 0 -4 -1 -1 -1
codes	0 4 -3 -3 -1 0 2
codes }	0 4 -2 -1 0 0 0
codes } from	0 4 -2 -1 0 0 0
col	-3 -2 -1 -1 9 -2 -1
col_a	-2 0 -2 0 5 0 0
collapse	0 -6 0 -1 0 8 -1
collate	-3 -1 0 -1 5 0 0
collate latin1_general_ci_ai	-2 -1 0 -1 5 0 0
collection	0 -3 -1 1 -1 0 4
collections	9 -5 -1 -1 -1 0 0
color	3 10 -2 -2 -2 0 -8
color .	3 5 0 -1 -2 0 -6
color =	-1 4 0 0 -1 1 -2
column	-3 2 -4 -2 7 -1 1
column_name	-3 -1 0 -2 9 -2 0
column_name =	-3 -1 0 -2 9 -2 0
column_name = '	-3 -1 0 -2 9 -2 0
columns	-3 0 0 -1 5 -1 0
column~	-1 -1 0 -1 4 -1 -1
com	-2 -6 -2 2 -1 -1 10
com .	-1 -5 -1 -1 -1 0 9
com . google	-1 -5 -1 -1 0 0 9
combine	1 -4 -1 -1 0 3 2
comm	-1 -4 0 14 -1 -4 -3
command	10 -10 3 -2 -1 -1 1
command )	0 -4 4 0 0 0 0
command =	1 -4 4 -1 0 0 0
comment	-3 0 -1 4 0 -1 0
comment $	-2 0 0 4 -1 0 0
common	0 -2 -2 -1 -1 0 6
compareTo	0 -6 0 0 -1 0 8
compareTo (	0 -6 0 0 -1 0 8
compliance	-1 -2 0 -1 0 0 5
compliance with	-1 -2 0 -1 0 0 5
compliance with the	-1 -2 0 -1 0 0 5
compressed	-3 -1 0 5 0 -1 0
con	-1 -2 0 -1 -1 4 1
concat	-1 -2 -3 0 7 0 -1
concat (	-1 -3 -2 0 7 0 -1
condition	0 -1 4 0 0 0 -3
conditions	-5 6 -1 0 0 0 0
conditions~	-1 -2 0 -1 -1 0 6
conf	-1 -4 5 1 0 -1 0
config	6 -10 0 11 1 -5 -4
config .	14 -7 0 -2 -1 -2 -2
config . ID	4 0 0 -2 0 -1 0
config bootstrap	-3 -1 0 6 -1 -1 0
config bootstrap $	-3 -1 0 6 -1 -1 0
configuration	-5 -3 -2 14 -2 -1 -1
configuration $	-1 -2 -1 7 -1 -1 -1
configuration~	-3 -1 0 7 -2 -1 0
connection	4 -1 0 -1 0 0 -1
console	-1 16 5 -3 -2 -5 -9
console .	-2 14 6 -3 -2 -4 -9
console . error	-1 11 -6 -1 0 -1 -2
console . log	-5 7 11 -2 -2 -3 -7
const	-36 58 71 -20 -12 -18 -43
const $	-3 -2 7 0 -2 -1 0
const :	0 4 -4 0 0 0 0
const ;	0 -5 6 0 0 0 0
const ; $	0 -5 6 0 0 0 0
const CONST	-1 10 -3 -3 0 0 -2
const CONST =	-1 12 -5 -3 0 0 -1
const ID	-5 8 21 -6 -2 -5 -11
const ID :	-2 -24 28 -1 0 -1 -1
const ID =	-4 28 -3 -5 -2 -4 -10
const Id	-1 4 -1 -1 0 0 -1
const Id :	0 -12 13 0 0 0 0
const Id =	0 16 -14 0 0 0 -1
const [	-3 5 3 -1 -1 -1 -2
const def	-2 -6 9 -1 0 -1 0
const def :	-1 -6 9 -1 0 -1 0
const error	0 -5 7 0 0 -1 0
const error :	0 -5 6 0 0 -1 0
const getDef	0 -4 4 0 0 0 0
const getDef :	0 -4 4 0 0 0 0
const p	0 6 -5 0 0 0 0
const {	-2 -2 9 -1 -1 -2 -2
const { gen	0 -3 4 0 0 0 0
constant	-2 -4 4 -1 3 0 0
constants	2 4 -3 -1 -1 0 -1
constraint	-1 -1 0 -1 4 -1 0
constraint~	-3 -2 0 -1 8 -2 0
constructor	-3 -4 15 -1 -1 -1 -4
constructor (	-2 3 13 -1 0 -1 -13
constructor ( ID	0 4 0 0 0 0 -4
constructor ( public	0 -1 4 0 0 0 -2
constructor .	0 -4 0 0 0 0 4
contain	7 -1 -1 -2 0 0 -4
contains	6 -7 -1 -3 -1 -1 6
contains (	0 -5 -1 0 0 0 7
content	6 -1 2 -2 0 -3 -3
context	-2 3 -6 2 -1 -3 7
context (	0 -3 0 0 0 4 0
context ( "	0 -3 0 0 0 4 0
context )	-1 0 0 4 0 -2 -1
context .	-1 12 -5 -1 0 0 -3
context :	-1 0 -2 -1 0 -1 5
continue	6 -3 1 4 -1 -3 -4
continue $	5 -4 0 4 -1 -3 -1
conversionService	0 -5 -1 0 0 0 6
convert	-1 5 1 -1 -1 -1 -3
convertToFP	0 7 -4 0 0 0 -2
convertToFP (	0 4 -3 0 0 0 0
convertToFP ( fn	0 4 -3 0 0 0 0
convertToFP }	0 5 -4 0 0 0 -1
convertToFP } from	0 5 -4 0 0 0 -1
copy	-7 -3 -1 10 -2 -1 4
copy of	-3 -3 0 4 -1 0 4
copy of the	-2 -2 0 1 -1 0 5
copyright :	4 -1 0 -2 -1 0 0
core	-6 -6 5 5 -1 -2 4
core .	-1 -3 3 -1 -1 -1 4
corresponding	-1 -2 0 0 0 0 4
count	-2 -4 3 2 5 -3 0
count (	0 -2 0 -1 5 -1 -1
count ( *	-1 -1 0 -1 4 -1 0
count =	-2 1 0 4 0 -1 0
counter	16 -11 1 -2 -1 -1 -2
counts	0 0 0 -4 0 4 0
count~	-1 -1 0 -1 4 -1 0
crayon	-2 -1 0 0 0 4 0
create	-7 -14 -5 -2 28 0 1
create (	-1 -4 -2 0 -1 5 2
create index	0 -3 0 0 4 0 -1
create table	-4 -3 -2 -1 14 -4 -1
create table t	-1 -1 0 0 4 -2 0
create trigger	-1 -2 0 -1 4 0 0
createOperatorSubscriber	-1 -6 8 0 0 0 0
createOperatorSubscriber (	-1 -2 4 0 0 0 0
created	-3 -3 0 2 5 -1 -1
create~	-6 -5 -1 -4 24 -5 -4
cross	-1 0 0 -1 4 -1 -1
crypto	-25 48 0 -3 -1 -6 -14
csv	7 -3 0 -4 0 1 -1
csv $	9 -1 0 -5 0 -1 -1
ctx )	-3 -1 0 4 0 -1 0
cur	4 -1 0 -1 0 -1 0
current	-2 -4 4 1 0 0 0
cut	-1 -1 0 4 0 -1 0
cxt	-3 -12 21 -1 -1 -3 -1
cxt $	0 -3 4 0 0 0 0
cxt )	-1 -2 4 0 0 0 0
cxt .	-2 -5 10 -1 0 -2 -1
cxt . fail	-1 -2 5 0 0 -2 0
cxt :	-1 -8 12 -1 0 -1 -1
cxt : KeywordCxt	-1 -7 11 -1 0 -1 -1
cygwin~	-1 -2 0 5 0 0 -1
cyl	-1 -1 0 -1 -1 4 0
d	-5 -6 -2 11 2 2 -2
d .	8 -3 -2 -1 0 -1 -2
d . pop	4 -3 0 0 0 -1 0
d :	-5 6 0 0 0 0 0
d =	0 -2 -1 -1 0 0 5
data	0 2 2 -3 4 3 -8
data $	8 -1 -1 -5 0 0 -1
data (	-1 5 -3 -1 0 1 0
data ,	-2 0 4 -1 0 -1 -1
data =	0 -7 -2 -2 -1 13 -1
data text	-1 -1 0 0 7 -3 -1
data text not	-1 -1 0 0 4 -1 -1
data }	-1 4 -2 0 0 0 0
data } =	-1 4 -2 0 0 0 0
database	-3 -1 0 -1 7 -1 0
database (	-3 -1 0 -1 6 -1 0
database ( )	-3 -1 0 -1 6 -1 0
database~	-2 -1 0 -1 6 -2 0
date	-6 17 1 16 -1 -3 -23
date .	-1 9 -1 -1 0 0 -5
date =	0 -3 2 7 0 0 -6
datetime	3 -5 2 -2 7 -3 -1
day	-1 -2 -1 -1 4 -2 4
day )	-1 -3 -1 -1 2 -1 4
db	-3 2 -6 4 6 -1 -1
db .	-2 4 -5 -1 6 -1 -1
db . example_table	-2 0 -2 0 5 0 0
dbo	-5 -2 0 -2 12 -1 -1
dbo ]	-5 -2 0 -2 11 -1 -1
dbo ] .	-5 -2 0 -2 11 -1 -1
dd	-7 4 0 5 0 -1 0
dd :	-5 6 0 0 0 0 0
deb	-3 -2 0 6 0 0 0
declare	-2 -8 12 -3 2 -1 -1
declare const	0 -3 5 -1 0 0 -1
decode	1 4 -1 -1 0 -1 -2
def	32 -15 5 -1 -4 -9 -8
def :	-1 -6 9 -1 0 -1 0
def : CodeKeywordDefinition	-1 -6 9 -1 0 -1 0
def ID	15 -6 -4 4 -1 -4 -3
def ID (	15 -6 -4 4 -1 -4 -3
def __preprocess_input_names	4 0 0 0 0 -1 -2
def __preprocess_input_names (	4 0 0 0 0 -1 -2
default	-8 6 -5 -4 9 -9 10
default '	-2 -3 -1 -1 7 -1 -1
default ' ,	-2 -2 0 0 6 -1 0
default )	0 0 0 -1 -1 5 -2
default ) $	-3 -1 0 0 -1 5 0
default :	-3 -2 -2 -1 -4 -1 14
default =	9 1 -1 -1 -1 -6 -1
default ID	1 11 -3 -7 -3 0 2
default ID ;	0 9 -5 -1 -2 0 -1
default Id	0 4 -4 0 0 0 0
default Id ;	0 5 -4 0 0 0 0
default N	-1 -1 -1 -1 4 0 -1
default configuration	-4 -1 0 6 0 0 0
default function	-1 1 5 -1 0 -1 -3
default function Id	0 -1 4 -1 0 0 -1
default null	-2 -2 0 0 7 -1 -1
default null ,	-2 -1 0 0 5 -1 -1
default {	0 6 -4 -1 0 -1 0
defaultMeta	-2 -1 5 0 0 0 -1
defaultMeta (	-2 -1 5 0 0 0 -1
defaultMeta ( )	-2 -1 5 0 0 0 -1
defaults	2 3 1 -1 -1 0 -4
default~	-3 -3 0 2 9 -3 0
defineProperty	-1 7 -2 0 0 0 -3
defineProperty (	0 5 -1 0 0 0 -2
defineProperty ( exports	0 4 -1 0 0 0 -2
defined	1 -5 1 8 0 -4 0
definition	5 -1 -1 -1 -1 0 -1
definitions	-1 6 -1 -1 0 0 -3
del	15 -4 -1 -4 0 -5 -2
del __openapi_generator_modern_projection	7 -1 0 -2 -2 -1 -1
del __openapi_generator_modern_projection $	7 -1 0 -2 -2 -1 -1
delay	-1 -7 9 0 0 2 -3
delay )	0 -4 4 0 0 0 0
delay =	0 -4 4 0 0 0 0
delegate	-1 -12 1 0 0 0 13
delegate (	0 -5 -1 0 0 0 7
delegate ( )	0 -5 -1 0 0 0 7
delete~	-2 -2 0 -1 7 -1 -1
delimiter~	0 -4 0 0 5 0 -1
depth	0 -1 5 0 0 0 -3
desc	-5 0 -2 -3 5 4 1
describe	8 -3 -1 -8 1 3 -1
describe (	-1 0 0 0 -2 4 0
describe ( "	-1 0 0 0 -2 4 0
description	9 -13 4 -2 -2 -3 6
description )	0 -4 0 0 0 0 4
description =	9 -2 -1 -1 0 -4 0
description = "	8 -2 -1 -1 0 -4 0
description~	-2 0 0 4 0 -1 0
descriptor~	5 -2 0 -1 -1 -1 0
dest	0 -2 0 -2 0 0 4
destination	1 1 4 -1 -1 -1 -3
dev	-3 -2 0 9 -2 0 -2
dev /	-3 -1 -1 9 -2 -1 -2
dev / null	-1 -1 -1 6 -2 -1 -1
df	12 -8 -2 -19 -5 24 -3
df $ID	-7 -1 0 -19 -2 30 0
df %>%	-2 -1 0 -1 0 4 0
df ,	-2 -1 0 0 -2 5 0
df .	34 -4 -1 -12 -1 -15 -2
df [	7 -1 0 -4 0 -1 0
dict	17 -4 -4 -3 -2 -2 -2
dict )	4 0 -1 -1 -1 0 0
dict ) :	4 0 -1 0 -1 0 0
dict [	4 -2 -1 0 0 0 0
dict for	4 -1 0 -1 0 0 -1
dict for nullable	4 -1 0 -1 0 0 -1
diff	-3 -3 -1 5 6 -2 -1
diff )	0 -1 0 -2 5 0 -1
differences	4 -2 0 0 -2 0 0
differences from	5 -1 0 -2 -2 0 0
differences from calling	5 -1 0 -2 -2 0 0
digits	5 -2 0 -2 -2 0 0
dim	-1 -3 0 0 0 4 0
dir	-8 -1 0 0 -1 10 -1
dir .	-5 -1 0 0 -1 8 0
directory	-7 7 3 2 2 -3 -5
directory ,	0 5 0 0 0 -3 -1
directory of	-2 4 4 -2 0 0 -4
directory of this	-1 2 4 -2 0 0 -3
diskspace	-3 -3 0 -1 10 -1 -2
diskspace )	-1 -2 0 -1 5 0 -2
diskspace ,	-2 -1 0 0 4 -1 0
diskspace , N	-2 -1 0 0 4 -1 0
distinct	-1 0 0 -1 4 -1 0
distinct~	-1 -1 0 0 4 -1 0
distributed	-5 -4 -1 4 -2 -1 8
distributed in	-3 -1 0 6 -1 0 -1
distributed in the	-3 -1 0 6 -1 0 -1
distributed on	-1 -2 0 -1 -1 -1 5
distributed on an	-1 -2 0 -1 -1 -1 5
distributed under	-1 -1 0 -1 -1 -1 5
distributed under the	-1 -1 0 -1 -1 -1 5
div	-3 7 0 -3 0 -1 -2
div >	-2 5 1 -2 0 0 -1
div > $	-2 5 1 -2 0 0 -1
do	-4 -6 -1 14 -2 -3 2
do $	-3 -2 -1 10 -1 -4 0
doc	-1 5 1 0 0 0 -5
docs	-1 4 0 -1 0 -1 -1
document	2 0 6 -3 -1 -1 -4
document .	0 -2 6 0 -1 0 -3
document :	4 -1 0 -2 0 0 0
document : release	4 -1 0 -2 0 0 0
does	1 -2 -1 -2 -1 0 4
doesn	-2 -1 -2 -1 0 0 7
doesn '	-2 -1 -2 -1 0 0 7
doesn ' $	-2 -1 -2 -1 0 0 7
done	-2 1 -3 8 -3 0 -1
done $	0 -4 -1 13 -2 -3 -1
done (	0 7 -2 -2 0 -1 -2
done ( )	0 5 -2 -1 0 -1 -2
done =	-3 -2 -1 2 0 0 4
double	-1 -11 -8 -1 0 7 16
double [	0 -5 -1 -1 0 0 7
double [ ]	0 -5 -1 -1 0 0 7
do~	0 4 0 -1 -1 0 -2
dpkg	-2 -2 0 6 -1 -1 -1
dpkg -	-2 -1 0 4 -1 0 -1
dplyr	-1 0 0 0 -2 4 0
drop	-4 -3 -1 -3 10 1 -1
drop~	-3 -3 -1 -2 10 -1 -1
dt	-4 1 0 -1 -2 9 -2
dt [	-5 -1 0 -1 -2 9 -1
dynamicRef	-2 -3 6 0 0 0 0
e	-3 -16 -4 -4 8 -1 19
e )	-1 -3 -3 -2 0 3 6
e ) ;	0 -5 -1 0 0 0 6
e ) {	-1 0 -4 -2 0 2 5
e ,	0 -1 -2 0 0 -1 4
e .	-3 -4 -4 -1 7 -2 7
e . ID	-2 -5 -1 -1 5 -1 5
e :	3 -3 4 0 -1 -1 -1
e : Id	0 -4 4 0 0 0 0
e ;	0 -1 -1 0 -1 0 4
e ; $	0 -1 -1 0 -1 0 4
each	-4 1 -1 -1 8 -2 -2
each ID	-1 5 0 0 1 0 -4
each row	-1 -1 0 -1 4 0 -1
echo	-5 -11 -3 29 -3 -2 -5
echo "	-4 -8 -2 22 -2 -2 -4
echo " $	-3 -4 -1 11 -1 -1 -1
echo " ;	0 -4 -1 6 0 0 -2
edit	4 -1 0 -1 0 0 -1
edit the	4 -1 0 -1 0 0 -1
edit the class	4 -1 0 -1 0 0 -1
effects	-1 4 -1 0 0 1 -3
effects .	0 4 -1 0 0 0 -3
either	-4 0 -1 5 -2 -1 3
either express	-1 -2 0 -1 -1 0 6
either express or	-1 -2 0 -1 -1 0 5
el	0 -8 8 0 0 0 0
element	-1 0 -4 -1 -1 0 7
elements	-3 -1 1 1 -2 -1 5
elements :	0 -4 4 0 0 0 0
elif	5 -2 -1 1 -1 -1 -1
else	-1 3 -9 13 -5 5 -6
else $	-12 -5 -1 17 -3 6 -2
else :	4 -4 0 3 -1 -1 0
else None	5 0 0 0 0 -4 0
else None )	4 0 0 0 0 -4 0
else if	-1 4 1 -3 -2 -1 1
else {	-2 3 -4 1 -4 5 1
else { $	-2 3 -4 1 -4 5 1
else~	-1 -1 0 -1 4 -1 0
email	-1 -2 1 -1 4 -1 -1
emit	-1 -2 6 0 -1 0 -2
emits	0 3 4 0 0 0 -6
enabled	-2 -6 1 4 -1 3 1
enc	6 3 0 0 0 -6 -3
encode	6 2 0 -2 0 -4 -2
encode (	5 2 0 -1 0 -4 -2
encoding	-5 1 1 5 0 0 -1
encoding =	-6 0 0 6 0 0 0
end	6 19 -1 -5 6 -16 -9
end $	-1 -1 1 -1 4 -1 -1
end (	0 13 -1 0 -4 -2 -5
end ( )	0 13 -1 0 -4 -2 -5
end ) {	0 -1 -1 -1 0 0 4
end .	0 4 0 0 0 -4 0
end =	7 2 0 -1 -1 -6 -2
end if	0 -2 0 -1 4 0 -1
end if ;	0 -2 0 -1 4 0 -2
end of	-1 4 0 -1 0 0 -2
endpoint	4 -1 0 -1 0 -2 0
end~	-2 -3 -1 7 4 -2 -2
engine	2 -2 0 -2 4 -1 -1
engine =	0 -2 0 -1 4 -1 0
enum	-3 -8 12 -2 1 -1 1
enum :	0 4 -4 0 0 0 0
enum Id	-1 -8 7 -1 0 0 3
enum Id {	-1 -8 7 -1 0 0 3
enumerable	-1 5 -2 0 0 0 -1
env	-4 -12 -1 19 -1 0 -2
env $	0 -8 -1 11 0 -1 0
env .	-2 1 1 4 0 -3 -1
env =	-1 -1 0 -2 0 4 0
env = ID	-1 -1 0 -2 0 4 0
environment	-2 -4 -1 9 -2 0 1
environment variables	-4 -2 -1 8 -2 -1 1
eof~	-3 -2 -1 8 0 -2 -1
epoch	0 -2 0 4 0 -1 -1
equal	-5 11 0 -2 -3 2 -4
equal (	-4 8 -1 0 -2 2 -4
equal ( $	-3 -1 0 0 -1 5 0
equals	-2 -8 -2 -1 -1 5 8
equals (	-2 -8 -2 -1 -1 5 7
equivalent	6 -1 0 -2 0 -4 2
err	-2 10 2 0 0 5 -15
err .	-1 10 -2 0 0 -1 -6
err ;	0 5 1 0 0 0 -7
err ; $	0 5 1 0 0 0 -7
error	3 -15 29 -9 -5 1 -3
error !	0 -7 9 0 0 0 -1
error ! .	0 -6 8 0 0 0 -1
error $	0 6 -1 -2 -1 0 -3
error (	0 10 -4 -1 0 -2 -2
error ,	-1 -7 9 0 0 -1 0
error , $	0 -4 5 0 0 0 0
error :	-3 -5 9 1 0 -1 0
error : KeywordErrorDefinition	0 -4 5 0 0 -1 0
error =	1 -6 -1 -3 -2 5 6
error = function	0 -3 0 0 0 4 0
errors	-2 -5 6 -2 3 -3 2
errors .	-1 -3 5 0 0 -2 1
errors . $ID	0 -5 5 0 0 0 0
esac	-2 -3 -1 10 -1 -1 -2
esac $	-2 -3 0 10 -1 -1 -2
etc	-4 -6 0 9 -1 -1 2
etc .	-1 -3 0 1 0 0 4
etc /	-3 -1 0 6 -1 -1 -1
eval	-2 -1 0 4 -1 0 0
even	-1 -4 0 2 0 0 3
event	2 6 -1 -3 -1 -1 -3
eventid	0 -1 0 -1 4 0 -1
events	1 -2 -2 -5 14 -1 -5
events .	1 -1 0 -1 4 0 -3
every	4 -3 7 -2 -2 0 -4
ex	0 -13 -1 0 0 0 15
ex )	0 -10 0 0 0 0 11
ex ) {	0 -9 0 0 0 0 10
example	1 -7 -1 -3 -1 8 2
example (	-5 -2 0 -1 -1 9 0
example_table	-2 0 -2 0 5 0 0
example_table (	-1 0 -2 0 4 0 0
example_table ( col_a	-1 0 -2 0 4 0 0
except	6 -3 -2 -3 -3 -2 6
except Id	4 -1 -1 -1 -1 0 0
except in	-1 -1 0 -1 0 0 4
except in compliance	-1 -1 0 -1 0 0 4
exception	1 0 -1 -1 -4 -1 6
exception .	-1 4 0 -1 -4 0 1
exclude	4 -1 -1 -1 0 -2 0
exclude =	4 -1 0 -1 -1 -1 0
exclude = excluded_fields	4 -1 0 -1 -1 -1 0
excluded_fields	5 -1 0 -1 -1 -2 0
excluded_fields ,	4 -1 0 -1 -1 -1 0
excluded_fields , $	4 -1 0 -1 -1 -1 0
exec	11 -1 -1 -8 -1 -1 0
exec "	17 -2 0 -14 0 0 0
exec " "	-3 0 0 4 0 0 0
exec node	-3 -1 0 4 0 0 0
exec node "	-3 -1 0 4 0 0 0
execute	3 -5 1 -2 8 -2 -4
execute (	4 -1 0 -1 0 -2 0
execute stmt	0 -3 0 -1 7 0 -2
execute stmt ;	0 -3 0 -1 7 0 -2
execute~	0 -2 0 -1 6 0 -2
execution	4 -4 0 -2 0 0 2
executor	0 -3 0 0 0 0 4
exists	1 -4 -2 -2 4 4 -1
exists (	-3 -1 0 -1 0 5 0
exists~	-1 -1 0 -1 6 -1 -1
exit	-18 -1 -2 24 -2 1 -2
exit (	-7 1 -1 5 -1 3 0
exit ( main	-5 0 0 5 0 -1 0
exit N	-7 -1 -1 13 -1 -1 -1
exit N $	-7 -1 -1 12 -1 -1 -1
exit~	-1 -5 5 2 0 -1 -1
exp	-7 -1 0 1 0 9 0
expect	-4 -13 22 0 -1 2 -4
expect (	-3 -12 20 -1 -1 1 -4
expect ( ID	-1 -4 9 -1 -1 -1 -1
expect ((	0 -2 4 0 0 0 -1
expectType	0 -4 8 0 -1 -1 -2
expectType <	0 -4 8 0 -1 -1 -2
expectType < Id	0 -3 4 0 0 0 0
expectTypeOf	0 -2 5 0 0 0 -2
expectTypeOf <	0 -2 5 0 0 0 -2
expectTypeOf < typeof	0 -1 4 0 0 0 -2
expect_equal	-8 -6 -1 -2 -6 25 -2
expect_equal (	-8 -6 -1 -2 -6 25 -2
expect_equal ( ID	-2 -2 0 -1 -2 9 -1
expect_error	-5 -3 0 -1 -4 15 -2
expect_error (	-5 -3 0 -1 -4 15 -2
expect_error ( ID	-1 -1 0 -1 -2 6 0
expect_failure	-2 -1 0 0 -1 4 0
expect_failure (	-2 -1 0 0 -1 4 0
expect_false	-2 -2 0 -1 -1 6 0
expect_false (	-2 -2 0 -1 -1 6 0
expect_identical	-6 -3 -1 -1 -2 14 -1
expect_identical (	-6 -3 -1 -1 -2 14 -1
expect_identical ( ID	-1 -1 0 0 -1 4 0
expect_length	-2 -1 0 0 -1 4 0
expect_length (	-2 -1 0 0 -1 4 0
expect_s3_class	-3 -2 0 0 0 6 0
expect_s3_class (	-3 -2 0 0 0 6 0
expect_snapshot	-2 -6 -1 -1 -1 12 -1
expect_snapshot (	-2 -6 -1 -1 -1 12 -1
expect_snapshot ( local	0 -3 0 0 0 4 0
expect_snapshot_error	-2 -1 0 -1 -1 6 0
expect_snapshot_error (	-2 -1 0 -1 -1 6 0
expect_that	-1 -2 0 0 -1 8 -4
expect_that (	-1 -2 0 0 -1 8 -4
expect_that ( fromJSON	0 -1 0 0 0 4 -2
expect_true	-7 -2 -1 -1 -2 15 -1
expect_true (	-7 -2 -1 -1 -2 15 -1
expected	-1 -6 2 -1 0 3 4
expires	-1 -1 0 0 4 -1 0
export	-14 19 45 -10 -9 -8 -23
export *	0 7 -3 -1 -1 0 -1
export * from	0 5 -1 -1 -1 0 -1
export CONST	-1 -1 -1 4 0 0 0
export PATH	-1 -2 -2 6 0 -1 0
export class	0 -3 11 -2 0 0 -5
export class Id	0 -2 9 -2 0 0 -5
export const	-2 13 -1 -6 -1 -1 -2
export const ID	-1 6 0 -4 0 0 -1
export const Id	0 -5 6 0 0 0 0
export declare	0 -4 6 -1 0 0 -1
export declare const	0 -2 4 0 0 0 0
export default	-3 21 5 -11 -4 -2 -5
export default ID	-1 12 -3 -5 -2 0 -1
export default Id	0 5 -4 0 0 0 0
export default function	-1 1 5 -1 0 -1 -3
export default {	0 7 -4 -1 0 -1 0
export enum	0 -5 7 -1 0 0 0
export function	-2 -4 15 -2 -1 -2 -4
export function ID	-1 -2 10 -2 -1 -1 -3
export interface	0 -2 5 -1 0 0 -1
export interface Id	0 -2 4 -1 0 0 -1
export type	-3 -5 13 -2 -1 -1 -2
export type Id	-1 -3 7 -1 0 0 -1
export {	-1 12 -5 -4 -1 0 -1
export { ID	0 5 -3 -1 0 0 0
export { Id	0 -3 4 0 0 0 0
export { codes	0 4 -2 -1 0 0 0
exports	0 31 -7 -7 -4 -5 -8
exports ,	0 4 -1 0 0 0 -2
exports , "	0 4 -1 0 0 0 -2
exports .	-2 16 -6 -2 -2 -1 -3
exports . Id	0 4 -2 0 0 0 -1
exports =	-2 9 0 -2 -1 -2 -2
exports = {	0 4 -2 0 0 0 0
express	-1 0 -2 -1 -1 0 6
express or	-1 -2 0 -1 -1 0 5
express or implied	-1 -2 0 -1 -1 0 5
expression	-2 13 -3 0 -1 -2 -6
extends	-4 -1 8 -5 -1 -2 5
extent	-2 -1 0 4 0 0 -1
extent permitted	-2 -1 0 4 0 0 -1
extent permitted by	-2 -1 0 4 0 0 -1
extra	5 -7 0 -1 0 4 0
extra =	5 0 0 0 0 -4 0
extra = "	5 0 0 0 0 -4 0
f	-5 -8 -1 13 -2 3 -1
f )	-7 -3 0 9 0 7 -6
f ) $	-6 0 0 0 0 7 0
f ,	-1 -1 0 4 -1 0 -1
f .	6 -1 0 0 0 -5 0
f =	0 -3 0 4 -2 0 2
f"	13 -3 0 -5 -1 -4 0
f" "	10 -1 0 -4 0 -3 0
f" " $	7 -1 0 -4 0 -1 0
fail $ID	-1 -1 4 0 0 -2 0
fail $ID (	-1 -1 4 0 0 -2 0
fails	0 -4 6 0 0 0 -2
fails .	0 -3 6 0 0 0 -3
fails . $	0 -3 6 0 0 0 -3
false	-10 9 12 -4 5 -3 -9
false $	-5 4 -1 3 0 -2 0
false )	-1 -3 7 -1 0 2 -4
false ,	-2 4 1 -1 3 -1 -4
false , $	-2 5 -1 -1 0 0 -1
false ;	-1 4 3 -4 3 -2 -3
false ; $	-1 4 3 -4 3 -2 -3
false~	-10 -6 -1 -4 -1 27 -3
fastify	-5 9 -1 0 0 -2 -2
fastify .	-4 8 -1 0 0 -2 -1
fetch	-1 4 -1 -1 0 0 -1
fi	-2 -4 -2 16 -2 -3 -2
fi $	-7 -3 -2 19 -2 -3 -2
fib	0 -2 -2 8 0 -1 -4
fib (	0 -2 -2 8 0 -1 -4
field	1 -1 -2 -2 -2 -1 7
field_dict	6 -1 0 -2 0 -1 -2
field_dict $	6 -1 0 -2 0 -1 -2
fields	6 -5 -1 -2 -1 -1 3
fields that	4 -1 0 -1 0 0 -1
fields that $	4 -1 0 -1 0 0 -1
field~	-2 -2 -1 0 0 -2 7
file	-9 14 3 -7 0 3 -5
file ,	-1 4 0 0 0 -2 0
file .	0 2 0 -5 1 6 -4
file . $	2 4 1 -2 0 0 -4
file . path	-3 -1 0 -1 0 6 0
file =	-6 -1 0 6 0 1 0
file except	-1 -2 0 -1 0 0 5
file except in	-1 -1 0 -1 0 0 4
file in	1 2 4 -2 0 0 -3
file in the	-1 2 4 -2 0 0 -3
filePath	-2 3 4 -1 -1 0 -3
filename	-5 -6 4 3 2 0 2
filenames	4 -2 0 -1 -1 0 0
filenames =	4 -2 0 -1 -1 0 0
filenames = [	4 -2 0 -1 -1 0 0
files	-1 -2 -1 5 -1 3 -2
files .	-1 0 0 4 0 -1 -1
file~	-4 -4 0 14 -1 -1 -3
filter	-7 1 2 -1 -1 4 2
filter (	-5 6 -2 -1 0 4 -1
filter ((	-1 -4 5 0 0 0 0
final	-2 -14 -12 -2 -1 -1 31
final Id	0 -2 -3 0 0 0 6
final class	0 -2 -2 0 0 0 5
final class Id	0 -2 -2 0 0 0 5
final int	0 -2 -1 0 0 0 4
finally	1 4 0 -2 0 0 -2
find	1 5 1 1 -1 -1 -5
first	-5 5 -2 -2 1 0 3
first ,	-2 8 -2 -1 1 -1 -2
fitness~	-2 0 0 4 0 0 -1
flag	2 -4 0 2 0 0 -1
flags	3 3 -2 1 0 -1 -4
flags =	3 -4 0 2 0 -1 0
float	9 10 -4 -1 0 -2 -12
float (	5 2 -1 0 0 -1 -5
flush	0 -6 1 0 8 0 -2
fmt	-6 9 -1 0 0 -1 0
fn	-3 17 -10 -1 -1 2 -4
fn ,	0 5 -3 0 0 0 0
fn , N	0 4 -3 0 0 0 0
fn }	0 8 -6 0 0 0 -1
fn } from	0 6 -5 0 0 0 -1
following	-4 6 -2 5 -3 -1 -2
following differences	5 -1 0 -2 -2 0 0
following differences from	5 -1 0 -2 -2 0 0
foo	-8 4 -4 0 7 9 -8
foo $	-3 0 0 5 1 -2 0
foo (	-1 -1 0 2 4 -1 -3
foo :	-1 4 -2 0 0 0 0
foo =	-1 -2 0 -2 0 5 0
foo~	-4 -9 -1 15 6 -2 -5
for	18 -22 -16 15 -6 -9 20
for (	-10 -4 -1 -10 -4 24 5
for ( ID	0 -1 0 -1 0 4 -2
for ( const	-1 3 5 -1 0 -1 -6
for ( i	-2 -1 -1 0 0 6 -2
for ( int	-1 -6 -2 -2 -1 1 11
for ( let	0 5 2 -1 -1 -1 -4
for ( strategy	0 -2 0 -1 0 5 -1
for ( var	0 9 -1 -1 0 -1 -5
for CONST	-3 1 -1 5 -1 0 0
for CONST in	-3 0 0 5 -1 0 0
for ID	0 3 -3 -5 3 -2 4
for arg	-3 0 0 5 0 -1 -1
for each	-4 -2 -1 3 5 0 0
for each row	-1 -1 0 -1 4 0 -1
for i	-2 -2 0 8 -1 -2 -1
for i in	-1 -2 0 7 -1 -2 -1
for k	4 -1 -1 0 0 0 -1
for k ,	4 -1 -1 0 0 0 -1
for nullable	4 -1 0 -1 0 0 -1
for nullable fields	4 -1 0 -1 0 0 -1
for p	4 0 0 -1 0 -3 0
for p in	4 0 0 -1 0 -3 0
for the	-1 2 -1 -1 -2 -1 4
for the specific	1 -2 0 -2 -1 -1 5
for x	13 -2 -1 4 -3 -10 0
for x in	4 -1 -1 4 -1 -5 0
forEach	-2 4 -1 -1 -1 -1 1
foreach	-1 -5 0 2 0 5 -1
foreach (	-1 -2 0 0 0 5 0
foreign_key	-1 0 0 0 4 -2 0
form	-5 -1 -1 7 -2 0 1
format	-9 4 2 7 1 -6 1
format (	-6 4 -1 6 0 -5 4
format ( "	-1 -1 0 0 0 -2 4
formatLong	-2 6 -2 -1 0 0 -1
formatLong ,	-2 4 -1 0 0 0 0
formatLong , $	-2 4 -1 0 0 0 0
formatLong : formatLong	-2 4 -1 0 0 0 0
formatRelative	-4 8 -3 0 -1 -1 0
formatRelative ,	-4 7 -1 0 -1 0 0
formatRelative , $	-4 7 -1 0 -1 0 0
formatRelative :	-4 7 -1 0 -1 0 0
formatRelative : formatRelative	-4 7 -1 0 -1 0 0
for~	-3 -2 0 2 5 -1 -1
found	-4 3 6 0 -1 0 -4
found in	-3 4 3 1 -1 0 -5
found in the	-3 1 4 1 -1 0 -2
frame	-7 1 -1 -3 7 8 -6
frame )	0 5 0 0 0 1 -5
frame ,	-3 -1 0 0 0 5 0
frame =	-3 -1 0 -1 0 6 0
frame = frame	-3 -1 0 0 0 5 0
frames	-2 -2 0 -2 10 0 -4
free	-9 -1 0 5 -1 7 -1
free software	-1 -1 0 4 0 0 -1
frequency	-3 0 0 4 -1 1 0
from	22 -17 9 -11 15 -15 -3
from "	-8 10 17 -5 -1 -1 -12
from " $	-7 -8 21 -3 -1 -1 -2
from " ;	-1 19 -5 -2 -1 0 -10
from '	-10 26 2 -5 -4 -1 -8
from ' $	-8 26 -13 -3 -1 0 -1
from ' ;	-2 1 15 -2 -4 -1 -7
from (	-3 -3 -2 -1 6 -2 6
from ( select	-1 -1 0 0 5 -1 0
from )	0 -2 -1 0 -2 0 6
from ) ;	0 -3 -1 0 -2 0 6
from ,	0 -5 0 0 0 0 6
from .	11 -5 -1 -2 -2 0 -1
from . ID	8 -4 -1 -1 -1 0 -1
from :	5 0 -3 0 0 0 0
from @ID	-1 -2 -1 -1 7 0 -2
from @ID ;	0 -2 0 0 6 0 -2
from ID	1 -9 -1 10 2 -3 1
from ID .	-5 -3 -1 13 -3 -1 -1
from ID import	5 -1 0 -2 -2 0 0
from __future__	7 -1 0 -2 -2 0 -1
from __future__ import	7 -1 0 -2 -2 0 -1
from a	-2 -2 -1 -1 4 -1 2
from calling	5 -1 0 -2 -2 0 0
from calling pydantic	5 -1 0 -2 -2 0 0
from collections	8 -4 0 -1 -1 0 -1
from google	5 -1 0 -1 -2 0 -1
from google .	5 -1 0 -1 -2 0 -1
from information_schema	-3 -1 0 -1 5 0 0
from information_schema .	-3 -1 0 -1 5 0 0
from t	-2 -2 0 -1 8 -2 -1
from t $	-2 -1 0 -1 6 -2 0
from the	-5 -4 3 4 -3 -1 5
from typing	8 -1 0 -1 -4 0 -1
from typing import	8 -1 0 -1 -4 0 -1
from typing_extensions	4 -1 0 -1 -2 0 0
from typing_extensions import	4 -1 0 -1 -2 0 0
from ventas	-2 0 0 0 4 -1 0
from x	-2 -1 0 -1 7 -2 -1
fromJSON	0 -1 0 0 -1 5 -3
fromJSON (	0 -1 0 0 -1 5 -3
fromJSON ( toJSON	0 -1 0 0 0 4 -2
from~	2 -8 -2 -6 26 -7 -5
func	-1 4 -1 -1 2 0 -2
function	-7 32 30 -25 -3 -7 -19
function (	-4 8 -2 -5 -2 13 -8
function ( )	-1 6 0 -3 -1 1 -3
function ( e	0 -1 -1 0 0 4 -1
function ( x	-1 -2 0 0 0 4 0
function *	0 4 -1 -3 0 0 -1
function ,	1 -5 0 -1 -1 0 5
function .	0 -3 0 -1 0 0 4
function ID	-8 13 20 -7 2 -11 -10
function ID (	-4 13 15 -7 2 -10 -8
function ID <	0 -3 5 0 0 0 -1
function Id	-1 2 7 -1 -1 -1 -5
function Id (	-1 2 7 -1 -1 -1 -5
function that	-1 4 2 0 0 0 -5
g	-4 3 -1 3 -2 2 0
gen	2 -14 17 -1 -1 -6 2
gen ,	-1 -4 6 0 0 -1 0
gen .	-2 -9 13 -1 -1 -2 2
gen . if	-1 -2 5 0 0 -1 0
generated	0 4 -1 1 -1 0 -2
generator	6 -3 1 -2 0 -1 0
get	9 -5 7 0 -2 -3 -6
get (	10 -9 -4 -2 -1 -2 9
get ( "	5 2 -5 0 0 -1 0
get ( '	7 -4 -1 0 0 0 -1
get ID	-1 -4 10 1 0 0 -6
get ID (	0 -4 10 0 0 0 -6
getClass	0 -3 0 0 0 0 4
getDef	-1 -7 9 0 0 0 0
getDef (	0 -3 4 0 0 0 0
getDef :	0 -4 4 0 0 0 0
getDef : GetDefinition	0 -4 4 0 0 0 0
getElementById	-1 -2 7 0 -1 0 -3
getElementById (	0 -3 7 0 -1 0 -3
getLogger	2 -3 -1 -1 0 -1 4
getLogger (	2 -3 -1 -1 0 -1 4
getMessage	0 -3 0 0 0 0 4
getMessage (	0 -3 0 0 0 0 4
getName	-2 -5 -1 0 0 -1 9
getName (	-2 -5 -1 0 0 -1 9
getName ( )	-2 -4 -1 0 0 -1 8
getRversion	-1 -3 0 -1 0 7 -1
getRversion (	-1 -3 0 -1 0 7 -1
getRversion ( )	-1 -3 0 -1 0 7 -1
getSchema	-2 -2 5 0 0 0 -1
getSchema (	-2 -2 5 0 0 0 -1
getattr	6 0 0 -1 -3 -1 0
getattr (	6 0 0 -1 -3 -1 0
getattr ( $	4 0 0 0 -3 0 0
getenv	-1 -2 0 4 0 4 -5
getenv (	-1 -2 0 4 0 4 -5
getenv ( "	-1 -2 0 4 0 4 -5
git	-5 -5 1 13 -2 -1 -1
git -	-4 -2 0 7 0 -1 0
git - remote	-3 -1 0 5 0 0 0
given	-6 8 0 1 -2 -1 0
global	14 -8 1 -7 4 -1 -1
global log_bin_trust_function_creators	-1 -2 0 -2 5 0 0
global log_bin_trust_function_creators =	-1 -2 0 -2 5 0 0
globalThis	-1 4 0 -1 0 -1 -1
gnu~	-3 -2 -1 8 -1 0 -1
go	-4 5 -3 -4 7 -1 0
go $	-3 -1 0 -3 8 0 0
go (	-1 8 -2 -1 0 -1 -3
google	4 -6 -1 -2 -2 0 8
google .	4 -6 -1 -2 -2 0 8
google . common	-1 -2 -1 -1 0 0 5
governing	1 -2 0 -2 -1 -1 5
governing permissions	1 -2 0 -2 -1 -1 5
governing permissions and	1 -2 0 -2 -1 -1 5
go~	-4 -1 0 -1 8 -1 0
graph	-1 -6 -1 3 -1 -1 7
green~	-3 -1 -8 2 0 0 10
greet	0 -4 -1 7 0 -1 -2
greet (	0 -4 -1 7 0 -1 -2
grep	-3 -1 -1 7 -1 -1 -1
grid	-6 0 0 0 0 7 -1
group	3 -7 -2 -3 6 4 0
group ,	0 -7 0 0 0 8 0
group by	-3 -1 0 0 6 -1 0
group_by	-2 -1 0 -1 0 5 0
group_by (	-2 -1 0 -1 0 4 0
groups	0 -3 6 -1 0 0 -1
group~	-1 -1 0 0 4 -1 0
gson	0 -3 0 0 0 0 4
guid	0 -3 4 -1 0 0 0
guid :	0 -3 4 0 0 0 0
h	-2 4 -1 0 1 2 -5
handle_all_ucf_files	-2 -1 0 7 0 -4 0
handle_all_ucf_files $ID	-2 -1 0 7 0 -4 0
handle_all_ucf_files $ID $ID	-2 -1 0 7 0 -4 0
handler	6 0 1 -1 -1 -1 -4
handler )	1 5 0 0 0 0 -5
handler =	4 -1 0 0 -1 -1 0
has	7 0 -2 1 2 -2 -6
has (	-1 5 1 0 0 -1 -3
has the	5 -2 0 -2 -2 0 0
has the following	5 -1 0 -2 -2 0 0
hasNext	-1 -3 -1 -1 0 -1 6
hasNext (	-1 -3 -1 -1 0 -1 6
hasNext ( ))	-1 -2 -1 -1 0 -1 5
hasOwn	-1 6 -3 0 0 0 -1
head	3 -2 -1 5 -1 -3 -1
head (	-1 -1 0 -1 -1 5 0
head -flag	-2 0 0 4 0 -1 0
head1	-11 -3 -2 23 -2 -3 -3
head1 AUTHOR	-2 0 0 4 0 0 -1
head1 AUTHOR $	-2 0 0 4 0 0 -1
head1 AUTHORS	-2 0 0 5 0 0 -1
head1 AUTHORS $	-2 0 0 5 0 0 -1
head1 CONFIGURATION	-2 0 0 4 0 0 0
head1 CONFIGURATION $	-2 0 0 4 0 0 0
head1 CONST	-2 0 0 4 -1 0 -1
head1 LICENSE	-2 -1 0 5 0 -1 -1
head1 LICENSE $	-2 -1 0 5 0 -1 -1
head1 MAGIC	-2 0 0 4 0 -1 0
head1 MAGIC MARKERS	-2 0 0 4 0 -1 0
header	6 5 0 -1 0 -10 0
headers	8 -1 1 -2 -1 -4 -2
headers ,	4 -2 1 0 0 -2 0
headers =	6 -1 -1 -1 0 -3 0
help	-4 -1 0 8 -1 -2 0
here	-6 -1 -1 2 0 7 0
heredoc~	-2 -2 -1 8 0 -2 -1
hh	-3 4 -1 0 0 0 0
hh :	-3 4 -1 0 0 0 0
high	4 -1 0 -4 1 0 0
hint	0 -2 0 0 0 -1 4
hints	-2 -7 -1 -1 0 -1 11
hook	-1 0 -2 4 0 0 -1
hope	-3 -1 0 6 -1 0 -1
hope that	-3 -1 0 6 -1 0 -1
hope that it	-3 -1 0 6 -1 0 -1
host	-3 -1 0 8 -1 -1 -1
hostname	-3 4 -1 -1 0 1 0
href	-2 0 -1 -2 0 -1 6
href =	-2 0 -1 -2 0 0 6
href = "	-1 -2 0 -2 0 0 6
html	12 1 -1 -4 -1 -1 -6
html =	8 -2 0 -4 0 -1 0
https	5 4 -1 -2 -2 -2 -2
https :	5 3 -1 -2 -2 -2 -2
https : /	5 3 -1 -2 -2 -2 -2
http~	5 0 0 -3 -1 0 -1
i	-14 24 -5 -9 -4 3 5
i )	-5 -7 5 -2 -1 7 2
i ) $	-4 0 -1 0 0 5 0
i ) ;	0 -2 -1 0 0 0 4
i ) =>	0 -5 6 0 0 0 0
i +	-2 -3 1 1 0 8 -4
i + N	0 -1 0 3 0 3 -4
i ++	-5 21 -1 -5 -3 -4 -2
i ,	-4 13 -7 -4 -1 -1 3
i , $	-5 17 -4 -3 -1 -1 -1
i .	-3 -1 4 -2 2 -1 0
i ;	0 4 0 0 -1 -1 -2
i ; $	0 5 0 -1 -1 -1 -2
i <-	0 -1 0 0 0 4 -2
i =	4 10 -2 -3 -1 -3 -5
i = N	-1 7 -1 -1 -1 -1 -2
i >	0 -4 0 -1 0 1 4
i ]	3 -6 -1 1 -1 2 3
i in	-5 -3 0 5 -1 6 -1
i in "	-5 0 0 6 0 0 0
i in N	-4 0 0 0 0 5 0
id	-12 0 12 -13 28 -3 -11
id )	-2 -1 2 -1 6 -2 -2
id ,	-4 2 0 -2 6 -1 -1
id :	-1 -6 10 0 0 0 -2
id ;	0 -2 0 -1 4 0 -1
id ; $	0 -2 0 -1 4 0 -1
id =	-4 -1 0 -8 11 2 -1
identifier	4 4 -3 -2 0 0 -3
identity	-6 2 2 0 -1 5 -2
identity ,	-5 3 0 0 -1 5 0
ids	2 6 -1 -3 0 -1 -3
if	10 -13 -5 14 5 -7 -4
if !	-1 -1 0 4 0 -2 0
if (	-20 8 10 -14 3 13 0
if ( !	-4 18 -3 -7 -2 -1 0
if ( $	0 6 -2 -5 4 -2 -2
if ( $ID	0 -1 0 4 0 -2 -1
if ( .	0 -1 0 -2 0 4 -1
if ( ID	-4 9 9 0 -1 -18 5
if ( getRversion	0 -2 0 -1 0 5 -1
if ( i	0 -4 0 -1 0 1 4
if ( index	0 4 -2 0 0 0 -1
if ( isTRUE	0 -3 0 -1 0 5 -1
if ( len	0 4 -1 0 0 0 -3
if ( new	0 -2 0 -2 6 0 -1
if ( node	0 -3 5 -1 0 0 -2
if ( require	0 -7 0 0 0 7 0
if ( schema	0 -5 6 0 0 0 0
if ( typeof	-1 9 -1 -1 -3 -1 -2
if ( v	0 -2 0 0 0 -2 4
if ( value	0 -8 1 -1 0 0 9
if ( x	0 -5 -1 0 0 8 -2
if ;	0 -2 0 -1 4 0 -2
if ; $	0 -2 0 -1 4 0 -2
if Find_files	-2 -2 0 5 0 0 -1
if ID	12 1 -3 -4 2 -2 -5
if ID (	4 -1 -1 -1 0 0 0
if ID .	1 4 -1 -1 0 0 -3
if ID ID	0 -1 0 0 4 0 -3
if [	-5 -3 -1 13 -2 -2 -1
if [ "	-3 -1 0 7 -1 -1 0
if [ -flag	-1 -1 -1 5 -1 -1 -1
if __name__	-5 -2 0 8 0 -1 0
if __name__ ==	-5 -2 0 8 0 -1 0
if isinstance	4 0 0 -1 0 -2 0
if isinstance (	4 0 0 -1 0 -2 0
if not	-1 -2 -1 7 0 -1 -1
if the	-1 -5 -2 0 -1 0 9
if you	-2 -1 -1 5 -1 -1 1
if~	-2 -3 -1 -2 10 -1 -2
ignored	7 -9 -1 -5 2 -1 7
ignored .	8 -3 -1 -4 -1 0 0
ignored . $	8 -3 -1 -4 -1 0 0
image	-1 6 0 0 -1 0 -4
implementation	-1 4 -1 -2 -1 0 1
implements	0 -5 -3 -1 0 0 11
implied	-2 -2 0 1 -1 0 6
implied .	-1 -2 0 -1 -1 0 6
implied . $	-1 -2 0 -1 -1 0 5
import	63 -19 16 5 -31 -11 -23
import ( $	6 -1 0 -1 -2 0 -2
import *	4 -1 0 -1 0 0 -2
import * $	5 -2 0 0 0 0 -1
import ID	29 1 -3 -10 -4 -3 -9
import ID $	18 -5 -1 -6 -2 -1 -3
import ID as	11 -1 -1 -3 -1 -1 -3
import ID from	-2 10 -1 -1 -1 0 -5
import Id	13 -4 0 -4 -3 -1 -2
import Id $	10 -3 -1 -3 -2 0 -1
import Optional	4 0 0 0 -3 0 0
import React ,	0 -2 4 0 0 0 -1
import React from	0 5 -3 0 0 0 -1
import annotations	7 -1 0 -2 -2 0 -1
import annotations $	7 -1 0 -2 -2 0 -1
import com	-1 -1 -1 -1 0 0 4
import com .	-1 -1 -1 -1 0 0 4
import java	-2 -5 -2 -3 -1 -1 14
import java .	-2 -5 -2 -3 -1 -1 14
import javax	-1 -2 -1 -1 0 0 4
import javax .	-1 -2 -1 -1 0 0 4
import json	8 -2 0 -2 0 -1 -2
import json $	8 -2 0 -2 0 -1 -2
import main	-17 -1 0 19 0 0 0
import main $	-17 -1 0 19 0 0 0
import org	-2 -4 -2 -2 -1 0 11
import org .	-2 -4 -2 -2 -1 0 11
import os	9 -1 0 -5 0 0 -4
import pydoc	-9 -1 0 16 0 0 -5
import pydoc $	-9 -1 0 16 0 0 -5
import re	-6 -1 0 11 0 0 -4
import re $	-8 -1 0 13 0 0 -4
import sys	-13 -1 0 17 0 0 -3
import sys $	-13 -1 0 17 0 0 -3
import type	-6 -19 35 -3 -1 -1 -6
import type {	-5 -18 33 -3 -1 -1 -5
import {	-5 11 6 -2 -1 -1 -8
import { $	-2 -3 7 0 0 0 -1
import { ID	-1 13 -7 -1 -1 0 -3
import { Id	0 8 -6 0 0 0 -1
import { convertToFP	0 5 -4 0 0 0 -1
import { operate	0 -4 4 0 0 0 0
in	24 -8 5 9 -14 -8 -9
in "	6 -2 0 0 -2 -1 -1
in " $	11 -1 0 -7 -2 -1 0
in $	-7 -3 -2 13 -1 -3 1
in $ID	-1 -1 1 4 -1 -2 0
in (	-4 -1 0 5 3 -2 0
in ( '	-4 -1 0 5 0 0 0
in /	-4 0 0 4 1 0 0
in ID	10 -2 5 -12 -6 9 -4
in ID )	3 -6 3 -6 0 8 -2
in Id	-2 9 0 -2 3 -1 -7
in N	-4 -3 3 0 0 5 0
in N :	-4 0 0 0 0 5 0
in compliance	-1 -2 0 -1 0 0 5
in compliance with	-1 -2 0 -1 0 0 5
in the	-12 7 4 8 -3 -1 -3
in the $	-1 2 4 -1 0 0 -2
in the hope	-3 -1 0 6 -1 0 -1
in the root	-1 2 4 -2 0 0 -3
in writing	-2 -2 0 -1 -1 -1 6
in writing ,	-2 -2 0 -1 -1 -1 6
include	7 -5 0 1 -3 1 -2
include (	8 -4 0 0 -3 -1 0
include ( '	8 -4 0 0 -3 -1 0
includes	1 4 -2 -1 -1 -1 -1
includes (	-2 4 -1 0 0 -1 -1
inclusive	0 -3 4 0 0 0 0
inclusive ?	0 -3 4 0 0 0 0
increment	-3 -2 -1 -3 8 -1 1
increment by	-3 -1 0 -2 8 -1 0
increment by N	-3 -1 0 -2 8 -1 0
index	-4 8 4 -4 7 -4 -7
index ) ;	0 -3 5 0 0 0 -1
index :	0 -1 4 0 0 0 -2
index : number	0 -1 4 0 0 0 -3
index =	-2 6 1 -2 -2 -1 -1
index~	-3 -3 0 -1 12 -3 -2
infer	-1 -3 7 0 0 -1 -2
info	-8 1 6 -1 -1 7 -4
info =	-2 -1 0 -1 -1 5 0
info_msg	-2 -1 0 0 -1 4 0
info_msg )	-2 -1 0 0 -1 4 0
info_msg ) $	-2 -1 0 0 -1 4 0
information	-12 -5 -1 15 2 0 2
information_schema	-3 -1 0 -1 5 0 0
information_schema .	-3 -1 0 -1 5 0 0
information_schema . columns	-2 -1 0 -1 4 0 0
initial	1 -2 4 -1 -1 0 0
innerFrom	0 -5 6 0 0 0 0
input	-11 -5 9 1 -1 0 8
input )	-7 6 1 -1 -1 -1 2
input .	-5 -3 5 3 -1 0 1
insert	-8 0 -1 1 11 -2 0
insert (	-3 4 -1 2 0 -1 -1
insert into	-2 -1 0 0 5 -1 -1
insert~	-3 -3 0 -2 10 -1 -1
install	3 -3 -1 10 -2 -4 -2
install )	-2 0 0 7 0 -5 0
install ) $	-2 0 0 7 0 -5 0
install ID	4 -2 -1 2 -1 -1 -2
installed	-2 -1 0 5 -1 0 0
instance	4 1 -1 -1 -1 -1 -1
instance .	0 10 0 0 0 0 -9
instance of	0 4 0 0 -1 0 -2
instanceof	-4 24 -7 -5 -10 -9 12
instanceof Date	-2 27 1 -3 -10 -8 -6
instanceof Id	-1 -2 -4 -1 0 -1 8
instanceof Id )	0 -1 -3 0 0 0 4
instantiator	0 -3 0 0 0 0 4
instead	-1 2 2 5 -3 0 -6
instead of	-2 -1 3 6 -2 0 -3
int	-3 -32 -14 -2 2 14 34
int $	0 0 0 -3 0 8 -4
int (	0 -1 0 -1 5 -2 -2
int ( N	-3 0 0 0 6 -1 -1
int ,	6 0 -3 -1 4 -3 -3
int CONST	-2 -1 0 -2 -1 0 6
int CONST =	-2 -1 0 -2 -1 0 5
int ID	0 -5 -2 -1 -1 4 5
int ID (	0 -1 0 0 0 4 -2
int ID =	0 -3 -1 0 0 0 4
int [	-2 -2 -2 0 1 -1 6
int [ ]	-2 -2 -2 0 1 -1 6
int i	0 -4 -1 -1 0 1 5
int i =	0 -3 -1 -1 0 1 4
int n	-2 -3 -2 -1 -1 8 1
int n =	0 -1 0 0 -1 8 -5
int x	-2 -4 -2 0 -8 -1 17
integer	-1 -3 -1 -4 13 -1 -3
integer not	-2 -1 0 -1 5 -1 -1
integer not null	-2 -1 0 -1 5 -1 -1
interface	1 -8 13 -2 0 -1 -3
interface Id	-1 -5 11 -1 0 0 -3
interface Id extends	0 -2 8 0 0 0 -6
internal	2 -2 -1 0 -2 0 4
internals	0 6 -3 0 0 0 -2
interpolate	-1 -3 5 0 0 0 -1
interpolate `	-1 -3 5 0 0 0 -1
interval	-1 0 1 -1 6 -1 -4
interval~	-1 -2 0 -1 6 -1 -1
into	0 -5 -1 1 10 -1 -3
into~	-3 -3 0 -2 10 -1 -1
int~	-2 -1 0 0 5 -2 0
invoke	-3 1 -1 5 -1 -1 -1
invoke -	-2 -1 0 5 -1 -1 0
invoke - rc	-2 -1 0 5 -1 -1 0
io	5 -2 -2 -3 0 0 3
io .	-1 -1 -1 -1 0 0 4
ip	0 -1 0 0 1 4 -4
iris	-11 -1 0 -1 -1 15 0
iris )	-9 0 0 0 0 10 0
iris ) $	-8 0 0 0 0 9 0
is	10 -17 2 4 -2 3 -1
is -	-3 0 0 4 -1 0 0
is .	-2 -7 -1 -1 -1 14 -2
is . na	-2 -3 -1 0 -1 7 0
is ID	-3 -3 6 -3 6 -2 -2
is ID .	0 -1 7 -2 -1 0 -4
is ID to	-5 -2 0 6 3 -1 -1
is NO	-2 -1 0 4 0 0 -1
is NO WARRANTY	-2 -1 0 4 0 0 -1
is an	-1 5 0 -1 1 0 -4
is distributed	-4 -2 0 5 -2 -1 5
is distributed in	-3 -1 0 6 -1 0 -1
is distributed on	-1 -2 0 -1 -1 -1 5
is free	-1 -1 0 4 0 0 -1
is free software	-1 -1 0 4 0 0 -1
is licensed	-1 2 4 -1 0 0 -2
is licensed under	-1 2 4 -1 0 0 -2
is not	5 -1 -3 4 -4 -3 2
is not ID	-5 2 -1 4 0 0 0
is not None	7 -3 -1 3 -3 -3 -1
is not type_to_dict	4 0 -1 -1 -2 0 0
is only	5 -3 1 -2 -1 0 -2
is only added	4 -1 0 -1 0 0 -1
is {	0 -2 0 -1 0 0 4
is { @ID	0 -2 0 -1 0 0 4
isFinite	-2 1 -2 0 -1 0 4
isFinite (	-2 0 -2 0 0 0 5
isNaN	-4 8 -1 -1 0 -1 -1
isNaN (	-3 8 -2 0 0 -1 -1
isObject	0 6 -1 0 0 -3 -2
isObject (	0 6 -1 0 0 -3 -2
isPropertyKey	0 4 -1 0 0 -2 -1
isPropertyKey (	0 4 -1 0 0 -2 -1
isPropertyKey ( P	0 4 -1 0 0 -2 -1
isTRUE	0 -3 0 -1 0 5 -1
isTRUE (	0 -3 0 -1 0 5 -1
is_local	-1 0 0 4 0 -2 0
is_local $ID	-1 0 0 4 0 -2 0
is_local $ID &&	-1 0 0 4 0 -2 0
isinstance	8 -1 -1 -1 -1 -3 -2
isinstance (	7 -1 -1 -1 -1 -3 -2
issue	0 -6 6 0 0 0 0
issue .	0 -4 4 0 0 0 0
issues	1 -4 7 -1 0 0 -2
issues [	0 -4 5 0 0 0 -1
issues [ N	0 -4 5 0 0 0 -1
it	-5 -3 6 6 -4 -1 2
it ( "	-1 0 0 0 -2 4 0
it ,	-1 -2 4 0 0 0 0
it .	-5 8 3 -4 0 -2 0
it . ID	-4 8 0 -2 0 0 -1
it . next	-1 -1 -1 -1 0 -1 4
it is	-7 -3 2 4 2 -1 2
it is ID	-7 -1 3 5 3 -1 -2
it under	-2 -1 0 5 -1 0 -1
it under the	-2 -1 0 5 -1 0 -1
it will	-1 -2 0 5 1 0 -3
it will be	1 -2 -1 5 -1 0 -2
it }	-1 -3 5 0 0 -1 0
item	-2 10 0 5 -3 -2 -8
item .	0 6 -2 0 0 0 -3
items	-2 22 -5 -5 -1 -4 -7
items (	7 -2 -1 -1 0 -1 -1
items ( )	6 -2 -2 -1 0 -1 -1
items .	-4 6 3 0 0 -1 -3
items . map	-4 7 0 0 -1 -1 -2
items : {	-2 7 -4 0 0 0 0
items =	-3 10 -2 -2 0 -1 -1
items = {	-3 10 -2 -2 0 -1 -1
items }	-3 6 2 -2 0 -1 -1
iterator	-2 -2 1 0 0 0 4
its ID	-1 -3 0 0 0 0 4
j	0 -6 2 0 1 -1 4
java	-4 -10 -3 -1 -1 -2 21
java .	-3 -9 -3 -4 -1 -1 20
java . lang	-1 -2 -1 -1 0 0 5
java . util	-1 -5 -2 -2 0 0 10
javax	-1 -2 -1 -1 0 0 4
javax .	-1 -2 -1 -1 0 0 4
join	1 -2 0 8 5 -9 -4
join (	3 -1 0 8 -1 -8 -3
join ( "	-4 15 -3 -1 0 -5 -2
join ( $	-3 -3 0 5 1 0 0
join~	-2 -2 0 -1 8 -1 -1
js	-1 4 0 -1 0 0 -2
json	10 1 -2 -2 0 -3 -4
json $	8 -2 0 0 -1 -1 -3
json .	6 -2 0 -1 1 -2 -1
json . loads	5 -2 0 -1 0 -2 0
json~	0 5 -1 -2 0 -1 -1
junit	-1 -5 -1 -1 0 0 7
junit .	-1 -4 -1 -1 0 0 7
k	4 -2 0 -5 0 10 -7
k )	-2 -5 0 0 0 4 3
k ) ;	-1 -2 0 0 0 4 0
k ,	3 4 -2 -1 0 2 -6
k =	-1 1 0 0 0 6 -6
k ]	0 4 -2 0 0 0 -2
k1	-1 -4 0 -1 0 0 5
keep	0 -2 0 -2 0 5 0
key	-6 3 -1 2 5 -7 5
key ,	2 -6 1 -1 4 -3 4
key .	0 -1 -2 0 0 -1 4
key =	1 6 0 0 -2 -1 -4
key ]	-8 9 -2 5 -2 -1 -2
key ] $	-7 3 0 6 0 0 0
key ] =	-2 7 -1 -1 -2 -1 -1
keyof	-2 -3 9 -1 0 -1 -2
keys	-6 -1 10 -2 3 -1 -4
keyword	-1 -9 14 -1 0 -2 -1
keyword :	-2 -7 11 -1 0 -1 0
keyword : "	-2 -5 8 0 0 -1 0
key~	-4 -2 -1 -1 11 -3 -1
kind	17 0 2 -3 -1 -14 -1
kind )	0 5 -2 -1 0 0 -2
kind ) {	0 5 -2 -1 0 0 -2
kind :	0 -3 4 -1 0 0 0
kind : '	0 -3 4 -1 0 0 0
kind =	14 0 -1 -1 0 -13 0
kind~	-3 1 0 -1 -1 0 6
kwargs	7 -5 -1 -1 0 -1 0
l	-1 -4 -1 4 -4 0 7
l =	0 -1 -1 0 -4 0 6
label	-7 3 -5 7 -1 -2 5
label ,	0 4 -4 0 0 0 0
label =	-3 10 -7 3 -1 0 -2
labels	-1 -2 0 -1 -1 7 -1
lambda	10 -2 -1 -4 0 -3 -1
lang	-1 -4 -1 -2 -1 0 8
lang .	-1 -3 -1 -2 0 0 8
language	5 -2 0 -5 1 -1 3
language governing	1 -2 0 -2 -1 -1 5
language governing permissions	1 -2 0 -2 -1 -1 5
lapply	-1 -1 0 -1 0 4 0
lapply (	-1 -1 0 -1 0 4 0
latin1_general_ci_ai	-2 -1 0 -1 5 0 0
law	-4 -2 0 3 -1 -1 5
law .	-2 -1 0 4 0 0 -1
law . $	-2 -1 0 4 0 0 -1
law or	-2 -2 0 -1 -1 -1 6
law or agreed	-2 -2 0 -1 -1 -1 6
lb	-3 -1 0 6 0 -1 0
lb ID	-3 -1 0 6 0 -1 0
lb ID "	-3 -1 0 5 0 -1 0
left	-8 9 -1 -1 2 -1 0
left )	-4 6 0 -1 0 0 -1
len	6 1 1 1 -1 -5 -3
len (	5 -2 0 2 0 -4 0
length	-3 -6 9 -3 -1 6 -2
length $	2 11 -2 -1 -1 -1 -8
length (	-2 -8 -1 -1 2 8 2
length ( )	0 -3 0 0 0 -1 5
length )	-2 4 0 -1 0 -1 1
length ) $	-2 4 0 0 0 -1 -1
length ) ;	0 -4 -1 0 0 0 5
length ;	0 4 -1 0 0 -1 0
length ; $	0 4 -3 0 0 0 0
length ===	0 -4 9 0 0 0 -3
length === N	0 -5 9 0 0 0 -3
let	-18 45 26 -20 -7 -9 -16
let ID	-1 2 12 -1 -1 -4 -6
let ID :	0 -14 16 0 0 0 -1
let ID =	-1 12 0 -1 -1 -4 -4
let i	0 9 1 -3 -1 -2 -4
let i =	0 10 1 -3 -1 -2 -4
let index	-2 4 0 -1 0 0 0
let index =	-2 4 0 -1 0 0 0
let valid	0 -3 4 0 0 0 0
let valid :	0 -3 4 0 0 0 0
let x	0 -2 4 0 0 0 -1
letters	-6 -3 0 -1 0 10 0
letters )	-2 -1 0 0 0 4 0
letters [	-3 -1 0 0 0 4 0
letters [ N	-3 -1 0 0 0 4 0
letters~	-3 -1 0 0 0 4 0
level	7 0 0 -6 -1 2 -2
lexer	4 -2 0 -1 -1 0 -1
lib	-3 -2 0 5 -1 1 -1
lib /	-2 -1 0 4 -1 -1 0
library	1 -4 -1 -3 -1 7 -1
library (	-2 -2 0 -1 -1 7 -1
license	-1 7 3 -4 -1 -1 -3
license found	-1 2 4 -1 0 0 -2
license found in	-1 2 4 -1 0 0 -2
licensed	-1 5 4 -2 0 0 -5
licensed under	-1 5 4 -2 0 0 -5
licensed under the	-1 5 4 -2 0 0 -5
licenses	-4 1 -1 -2 -1 -1 8
licenses /	-4 2 -1 -1 -1 -1 5
licenses / LICENSE	0 -5 0 -3 0 -1 10
lifecycle_verbosity	-3 -1 0 -1 0 4 0
lifecycle_verbosity =	-3 -1 0 -1 0 4 0
lifecycle_verbosity = "	-3 -1 0 -1 0 4 0
like	4 -2 -1 -3 0 -1 2
limit	-3 -1 -2 3 -3 -1 6
limitations	3 -4 0 -2 -1 0 4
limitations under	3 -4 0 -2 -1 0 4
limit~	13 0 0 -1 -10 -1 0
line	5 -1 -2 6 -1 -3 -3
line $	-3 -2 0 8 0 -1 -1
link	-3 -2 3 4 -1 0 -1
list	-5 -4 -5 -3 -2 16 4
list (	-7 -3 -1 -2 -1 15 -2
list ( $	-3 0 0 0 0 5 -1
list of	-1 -2 0 -1 0 0 4
literal	-1 4 1 -1 0 0 -3
live	-4 0 0 7 -1 -2 -1
live -	-3 -1 0 6 -1 -1 0
llll~	-2 4 -1 0 -1 0 0
lll~	-2 4 -1 0 -1 0 0
load	-6 -3 -1 -2 -1 12 1
load (	-7 -3 -1 -1 0 12 0
loads	6 -2 0 -1 0 -2 0
loads (	5 -2 0 -1 0 -2 0
loc	0 4 -3 0 0 0 -1
local	-3 -8 -2 9 -1 6 0
local (	0 -4 0 -3 0 7 0
local ( {	0 -4 0 -3 0 7 0
local CONST	-2 -1 0 5 -1 0 0
local ID	-1 -1 0 5 -1 -1 -1
local ID =	-1 -2 0 5 -1 -1 0
localStorage	-4 8 0 0 0 -2 0
local_options	-4 -2 0 -2 0 9 0
local_options (	-4 -2 0 -2 0 9 0
localize	-6 11 -4 0 0 0 0
localize :	-6 10 -4 0 0 0 0
log	-6 -3 7 -2 10 2 -8
log (	-6 3 10 -2 -2 3 -7
log ( `	-1 4 -1 0 0 0 -2
log_bin_trust_function_creators	-1 -3 0 -3 7 0 0
log_bin_trust_function_creators =	-1 -3 0 -3 7 0 0
log_bin_trust_function_creators = N	-1 -3 0 -3 7 0 0
logger	2 -1 4 -2 -1 -2 0
logger .	-2 -1 4 -1 -1 -2 1
logger . interpolate	-1 -3 5 0 0 0 -1
logging	5 -4 -1 -2 0 -1 3
long	-3 -10 -5 -1 0 -1 20
loop	7 0 1 -2 0 -3 -2
low	5 0 0 -4 -1 0 -1
ls	9 -3 0 -4 0 -1 -1
ls -flag	10 -1 0 -8 0 0 0
m	0 3 -1 -1 -3 8 -6
m $	-1 -2 0 -2 0 6 0
m ,	-2 1 -2 0 -1 4 0
magic~	-2 0 0 4 0 -1 0
main	-9 3 -2 17 -1 -1 -7
main $	-17 -1 0 19 0 0 0
main (	-1 6 -3 7 -1 -2 -6
main ( )	3 7 -1 -1 0 -1 -6
main import	-5 0 0 5 0 0 0
main import main	-5 0 0 5 0 0 0
major	-2 5 -1 -1 -1 -2 0
make	-2 -3 4 2 0 0 0
manually	4 -1 0 -1 0 0 -1
manually .	4 -1 0 -1 0 0 -1
manually . $	4 -1 0 -1 0 0 -1
map	-5 -3 9 -3 0 -6 7
map (	-1 7 -3 -1 1 -7 4
map ((	0 -8 10 0 0 0 -1
map :	-3 -1 5 0 0 0 0
map : Id	-3 -2 5 0 0 0 0
mapping	4 -5 0 -2 -1 1 3
mark	-1 4 0 1 -4 0 1
markers~	-2 0 0 4 0 -1 0
match	13 -1 -1 -4 -1 -2 -4
matches	3 -5 1 -1 -1 -2 5
matching	4 -2 -1 -2 0 0 2
max	-12 5 -1 -2 -6 11 4
max (	-7 6 -3 -1 -6 7 5
max ( a	-1 -4 0 0 -1 0 6
max ( x	-4 0 0 0 -1 5 0
max =	-4 0 1 0 0 4 -1
max = N	-4 0 0 0 0 4 -1
may	-6 -7 -2 -1 0 -1 17
may be	-3 0 0 -1 1 0 4
may not	-1 -2 0 -1 0 0 5
may not use	-1 -2 0 -1 0 0 5
may obtain	-1 -2 0 -1 -1 0 5
may obtain a	-1 -2 0 -1 -1 0 5
md	6 -1 0 -3 -1 -1 0
mean	6 -4 -1 -2 -3 5 -1
mean (	8 -3 -1 -1 -2 1 -3
mean ( x	-1 -1 0 0 0 4 0
merchantability~	-4 2 0 3 -1 0 -1
merged	0 -3 0 8 -1 0 -2
message	3 9 1 -2 -4 -4 -3
message (	-1 -5 3 0 0 4 -1
message ( "	-1 -3 0 0 0 5 0
message ,	2 3 -1 0 0 -4 -1
messages	0 4 -4 -1 1 0 -1
metaSchema	0 -3 4 0 0 0 0
meta_schema_id~	-2 -1 5 0 0 0 -1
method	-8 1 -8 -4 -1 1 19
method ,	-1 -1 -1 0 0 0 4
method .	0 -4 -1 -1 0 0 6
method :	-2 5 -2 0 0 0 0
methods	1 -6 -1 -2 -2 0 9
method~	-1 -2 -1 0 0 -2 7
mimetypes	4 -1 -1 -1 -1 0 0
mimetypes =	4 -1 -1 -1 -1 0 0
mimetypes = [	4 -1 -1 -1 -1 0 0
min	2 -1 4 -1 -5 1 -1
min (	4 -4 3 0 -4 1 1
min ( N	6 -1 0 0 -5 -1 0
minor	2 4 -1 -1 0 -2 -2
mit~	-4 9 3 -2 0 0 -6
mkdir	-1 -3 0 5 0 -1 0
mktemp	-1 -1 0 4 0 -1 0
mode	-4 -3 -2 5 3 0 1
model	-3 -4 3 -3 3 4 0
model =	-1 -1 0 -1 0 4 0
model_validate	4 -1 -1 0 0 -1 0
model_validate (	4 -1 -1 0 0 -1 0
model_validate ( {	4 -1 -1 0 0 -1 0
models	4 -1 0 -1 -1 0 0
module	0 13 -3 2 -3 -4 -5
module .	-2 8 0 -2 -1 -2 0
module . exports	-2 10 0 -2 -1 -2 -2
modules	4 -2 0 -3 3 0 -2
monitor	-3 -1 -1 7 -1 0 -1
monitor the	-2 0 0 4 -1 0 0
monitors	-4 -2 0 -1 11 -1 -2
monitors .	-3 -1 0 0 6 0 -1
months	-3 7 -1 2 -1 0 -4
more	-3 -7 -1 6 4 -1 2
more ID	-2 -3 0 0 4 0 1
mtcars	-3 -2 0 -1 -1 9 -1
must	1 10 -2 -3 -1 -1 -5
must be	1 4 -1 -2 0 0 -3
n	19 -6 -5 -9 -5 11 -4
n $	34 -8 0 -16 -3 -6 -1
n (	-2 0 0 -1 0 4 0
n *	-4 -1 0 12 -1 -6 -1
n ,	-2 -1 2 0 0 7 -5
n -	-1 -1 0 -3 0 6 -1
n :	-2 3 -3 -1 -1 -1 5
n ;	-1 -2 -2 0 -1 2 4
n ; $	-1 -1 -2 0 -1 0 5
n =	-6 -3 -1 10 -2 7 -3
n = NL	0 -2 0 -1 0 0 4
n = n	-2 0 0 -1 0 4 0
na	-6 -5 -1 3 -2 12 -1
na (	-2 -4 -1 0 -1 7 0
na ( x	-1 -3 -1 0 -1 7 0
na .	-4 0 0 0 -1 6 0
na . rm	-4 0 0 0 -1 6 0
name	21 -9 -2 -15 7 -3 0
name $	-2 5 -2 0 -1 -1 1
name (	-3 -2 2 4 0 -1 0
name )	5 -2 -3 0 4 -5 0
name ) $	6 -2 -1 -1 2 -4 0
name ) {	0 5 -2 -1 0 0 -1
name +	8 -2 0 -4 0 -1 0
name + "	8 -2 0 -4 0 -1 0
name ,	6 -8 -5 -2 1 9 -2
name , $	4 -1 0 -1 -1 0 0
name , ID	-1 -3 -1 0 0 5 0
name . $	2 -4 0 0 0 0 2
name :	3 -4 11 -2 -1 -1 -6
name : string	0 -3 9 0 0 0 -5
name ;	0 -7 -1 0 0 0 9
name ; $	0 -12 1 0 0 0 12
name =	1 14 -7 -10 -1 -4 7
name = "	-5 19 -2 -8 0 -3 0
name = name	2 -10 -2 -1 0 0 11
named	0 -2 -1 -1 0 0 4
names	-1 -2 -3 8 -2 0 0
names (	-1 -1 0 0 -1 4 0
names )	-1 -2 -1 4 0 -2 2
names ,	0 -3 0 0 0 0 4
names .	2 6 0 -1 0 -4 -2
namespace	11 -5 2 -2 -5 4 -4
name~	-2 -2 -1 13 0 -5 -3
nav	1 4 -4 0 0 0 0
na~	-4 -2 0 -1 -2 11 -1
ncol	-1 -1 0 0 0 4 -2
network	3 -4 1 -2 0 -1 4
never	-2 -2 4 0 0 -1 2
new	-16 21 6 -10 5 -14 8
new $ID	0 7 -2 0 0 0 -4
new $ID (	0 7 -2 0 0 0 -4
new .	-1 -4 0 -3 12 0 -4
new . diskspace	0 -2 0 -1 6 0 -2
new ArrayList	0 -4 -1 0 0 0 7
new ArrayList <	0 -4 -1 0 0 0 6
new Date	-2 11 3 0 -1 -5 -7
new Date (	-2 11 3 0 -1 -5 -7
new Error	-3 9 14 -2 -1 -4 -14
new Error (	-3 9 14 -2 -1 -4 -14
new ID	0 7 -1 0 0 0 -5
new ID .	0 6 -1 0 0 0 -6
new Id	-4 -6 -4 -2 -1 -2 18
new Id (	-3 0 -2 -1 0 -1 8
new Id <>	0 -4 -1 0 0 0 6
new IllegalArgumentException	0 -5 -1 0 0 0 6
new IllegalArgumentException (	0 -5 -1 0 0 0 6
new Intl	-6 9 0 0 0 -1 0
new Intl .	-6 9 0 0 0 -1 0
new Map	-1 9 0 0 0 -2 -6
new Map (	0 10 -2 0 0 -2 -5
new Promise	0 4 -3 0 0 0 0
new RegExp	0 4 -1 0 0 0 -3
new RegExp (	0 4 -1 0 0 0 -3
new Set	-2 6 3 0 -1 -1 -5
new Set (	-2 6 3 0 -1 -1 -5
new StringBuilder	0 -3 0 0 0 0 4
new StringBuilder (	0 -3 0 0 0 0 4
new~	-1 -2 -1 -1 7 0 -1
next	-3 -8 9 -1 -1 -3 7
next $	-1 -1 0 -1 0 4 0
next (	1 -2 2 -1 0 -3 4
next ( )	-1 0 -1 -1 0 -1 4
next :	-2 0 5 0 0 -2 0
nextElem	-1 -2 0 -1 0 4 0
nextval	-1 -2 -1 -1 6 0 -1
nextval ;	-1 -2 -1 -1 5 0 -1
nextval ; $	-1 -2 -1 -1 5 0 -1
nil	-1 -2 4 0 0 0 0
no	-4 -4 0 8 4 -2 -2
no $	-4 1 0 5 0 -1 -1
no ID	3 -2 -1 -3 5 0 -2
node	9 16 -7 -9 -3 -4 -2
node "	-3 -1 0 4 0 0 0
node " "	-3 -1 0 4 0 0 0
node $	5 -3 0 -1 0 0 0
node )	-2 6 -3 -1 -1 -1 2
node ) {	0 4 -3 -1 0 -1 0
node .	8 8 0 -10 -2 -2 -3
node . ID	5 4 -2 -4 0 0 -3
nodes	0 1 -3 -2 0 -1 5
non	1 1 -1 -5 0 0 4
non -	1 1 0 -5 0 0 5
nop~	0 -4 -1 0 -1 0 7
normal	7 -2 0 0 -1 -2 -2
not	17 -17 1 -3 14 -12 1
not ID	0 1 -2 5 2 -1 -5
not ID .	-2 0 0 -1 4 0 0
not None	7 -3 -1 3 -3 -3 -1
not None $	8 -2 0 -1 -2 -2 0
not None and	-4 0 0 4 0 0 0
not callable	5 0 0 0 -3 -1 0
not callable (	5 0 0 0 -3 -1 0
not edit	4 -1 0 -1 0 0 -1
not edit the	4 -1 0 -1 0 0 -1
not null	-8 -5 -1 -3 23 -3 -4
not null $	-3 -2 0 -2 10 -1 -1
not null ,	-3 -1 0 -1 7 -1 -1
not null default	-1 -2 0 0 5 0 -1
not type_to_dict	4 0 -1 -1 -2 0 0
not type_to_dict $	4 0 -1 -1 -2 0 0
not use	-2 -2 0 0 -1 0 4
not use this	-1 -2 0 -1 0 0 5
notNull	0 -3 0 0 0 0 4
notNull (	0 -3 0 0 0 0 4
note	0 -5 0 -1 4 0 3
not~	-4 8 -2 -5 13 -6 -4
now	0 -4 3 1 1 -2 0
now (	2 -5 3 -1 2 -1 0
now ( )	2 -5 3 -1 2 -1 0
no~	-4 -1 0 7 -1 0 -1
np	13 -3 0 -1 -2 -4 -3
np .	13 -3 0 -1 -2 -3 -3
npm	-2 -1 0 4 0 -1 0
nrow	-1 -1 0 -1 -1 6 -2
nrow (	0 -1 0 0 0 4 -2
null	-26 3 7 -10 29 -6 3
null $	-5 5 -2 -1 11 -3 -5
null (	-1 -2 0 0 0 7 -4
null )	-2 -2 -7 -3 1 -4 16
null ) ?	0 0 -3 0 0 0 4
null ) {	0 -3 -3 -2 -1 -2 11
null ,	-8 -8 11 -2 10 -3 1
null , $	-7 -3 6 -2 10 -2 -2
null ;	-1 5 -6 -2 2 -1 4
null ; $	-1 4 -5 -3 2 -1 4
null =	0 -7 8 0 0 0 -1
null = null	0 -4 5 0 0 0 0
null default	-1 -2 0 0 5 0 -1
null default '	-1 -1 0 0 4 0 0
null or	0 -1 0 0 5 0 -3
null |	-2 4 -2 0 0 0 0
null ||	-4 5 -1 0 0 0 0
nullable	4 -2 1 -1 0 0 -1
nullable fields	4 -1 0 -1 0 0 -1
nullable fields that	4 -1 0 -1 0 0 -1
null~	-10 -10 -2 0 7 18 -4
num	0 3 2 0 0 0 -4
number	1 -21 41 -2 -2 -2 -15
number )	-1 -8 12 0 0 -1 -2
number ) :	0 -2 5 0 0 0 -2
number ) =>	0 -4 5 0 0 0 0
number ,	0 -8 10 0 0 0 -1
number , b	0 -5 5 0 0 0 0
number ;	0 -3 7 -1 0 0 -2
number ; $	0 -2 4 0 0 0 -1
number =	-1 -7 12 0 0 1 -4
number >	0 -7 11 0 -1 0 -2
number > (	0 -5 8 0 -1 0 -2
number ]	-1 -3 6 0 0 0 -1
number of	1 3 -4 0 -1 0 0
nums	-2 -3 -2 2 -1 -1 7
o	-2 10 -2 -2 0 -2 -2
o ))	0 4 -2 0 0 0 -1
o .	-1 6 -1 -1 1 0 -4
o [	0 5 -2 0 0 0 -2
obj	17 3 -4 -5 -2 -4 -5
obj )	1 4 -2 -1 -1 0 -2
obj .	6 -1 -2 0 0 -1 -2
obj . get	4 -2 -1 0 0 0 0
obj [	4 1 -1 -2 0 -1 -1
obj [ "	4 -1 0 -2 0 -1 0
object	3 6 -2 -6 -2 3 -1
object ,	0 4 -1 0 0 2 -5
obtain	-1 -2 0 -1 -1 0 5
obtain a	-1 -2 0 -1 -1 0 5
obtain a copy	-1 -2 0 -1 -1 0 5
of	9 -9 4 2 -14 -8 16
of $	5 1 -2 0 -2 -1 -1
of (	-3 -13 7 0 0 -1 11
of ID	5 -2 1 4 -3 -1 -4
of ID ID	3 0 2 0 0 0 -5
of Id	2 4 0 0 -1 0 -5
of a	0 4 -1 0 -1 0 -1
of it	-2 -1 0 4 0 0 -1
of the	10 6 -1 -6 -5 -2 0
of the GNU	-1 -1 0 4 -1 0 -1
of the ID	1 13 -2 0 -1 0 -11
of the License	-1 -2 0 -1 -1 0 5
of the OpenAPI	4 -1 0 -2 0 0 0
of this	-2 -5 4 -1 -1 0 4
of this source	-1 2 4 -2 0 0 -3
of {	0 -3 -1 0 0 0 6
of { @ID	0 -3 -1 0 0 0 6
offset	-1 5 -1 -1 2 -1 -3
offset =	0 5 0 0 0 0 -4
of~	-3 4 0 -1 -4 -1 6
ok	-1 13 -11 -1 -4 -1 4
ok =	0 -1 -2 0 -3 1 7
old	-1 -4 -1 -4 12 0 -3
old .	-2 -3 0 -3 12 -1 -2
old . diskspace	-2 -1 0 -1 6 -1 -1
oldValue	0 7 0 0 0 0 -5
oldValue ;	0 6 0 0 0 0 -4
old~	-2 -1 0 -1 6 -1 -1
on	-2 -13 1 0 22 -7 -1
on ( "	0 -3 4 0 0 0 0
on .	-3 0 0 2 -1 4 -1
on . exit	-2 0 0 -1 -1 4 0
on [	-2 -1 0 -2 6 0 0
on [ primary	-2 -1 0 -2 6 0 0
on an	-1 -2 0 -1 -1 -1 6
on an "	-1 -2 0 -1 -1 -1 5
on the	-4 0 0 3 0 0 1
on update	6 -1 0 -1 -3 0 0
onClick	-1 12 -9 -1 0 -1 -1
onClick =	0 12 -9 -1 0 0 -1
onClick = {	0 12 -9 -1 0 0 -1
one	1 1 -3 0 4 -1 -1
only	7 -3 5 -2 -1 -1 -5
only added	4 -1 0 -1 0 0 -1
only added to	4 -1 0 -1 0 0 -1
on~	-5 -3 -1 -3 18 -2 -3
op	4 0 0 -1 0 -1 -2
open	5 -1 -1 3 -2 -4 0
open (	7 0 0 0 -2 -4 0
openapi	5 -2 0 -2 -1 -1 0
openapi -	5 -2 0 -2 -1 -1 0
openapi - generator	5 -2 0 -2 -1 -1 0
openapi_to_dict	10 -2 0 -3 -3 -1 -1
openapi_to_dict $	6 -2 0 -2 0 -1 -1
operate	-3 -5 5 3 0 0 -1
operate }	0 -4 4 0 0 0 0
operate } from	0 -4 4 0 0 0 0
operation	0 -4 0 -1 1 0 5
opt	-10 -1 -1 12 -1 0 0
optimize	-1 -4 -1 -1 10 0 -3
optimize table	-1 -4 -1 -1 11 -1 -3
option	-5 -2 -1 -1 13 -1 -3
optional	4 4 -1 -1 -1 0 -5
optional $	4 -1 -2 0 0 0 -1
options	-8 24 -2 -4 -3 11 -18
options $	0 6 0 0 0 0 -4
options (	-6 -5 0 -2 -1 14 -1
options ( progressr	-2 -1 0 0 0 4 0
options )	-2 13 2 -1 -1 -4 -6
options ) $	-1 4 2 -1 0 -4 0
options ) ;	0 4 1 0 0 0 -5
options ) {	0 9 -5 -1 -1 -1 -2
options .	0 0 3 -1 0 2 -4
options . ID	0 -4 6 0 0 2 -4
options :	0 -4 4 0 0 0 0
options : Id	0 -4 4 0 0 0 0
options =	0 4 -2 0 0 1 -1
opts	-4 -2 13 0 -1 0 -6
opts )	-1 5 -1 0 0 2 -4
opts .	-2 -2 8 -1 0 -1 -2
opts :	-1 -4 5 1 0 0 0
or	6 3 -1 -2 -4 -11 10
or FITNESS	-2 0 0 4 0 0 -1
or FITNESS FOR	-2 0 0 4 0 0 -1
or ID	7 5 -2 1 -5 -4 -2
or agreed	-2 -2 0 -1 -1 -1 6
or agreed to	-2 -2 0 -1 -1 -1 6
or authors	-1 -2 0 -1 0 0 4
or authors .	-1 -2 0 -1 0 0 4
or getattr	4 0 0 0 -3 0 0
or getattr (	4 0 0 0 -3 0 0
or implied	-1 -2 0 -1 -1 0 6
or implied .	-1 -2 0 -1 -1 0 6
or not	0 1 4 -2 0 0 -3
or the	0 4 0 -1 -1 0 -2
order	-3 5 -2 -2 2 -2 2
order =	0 -1 0 0 -3 -1 5
order by	-2 -1 0 -1 6 -2 0
order~	-2 -1 0 -1 6 -1 -1
org	-6 -4 -5 -2 -3 -3 22
org .	-4 -9 -3 -1 -1 -1 19
org . junit	-1 -3 -1 -1 0 0 6
org . springframework	-1 -4 -2 -1 -1 -1 10
org /	-2 5 -2 -3 -1 -1 4
org / licenses	-4 2 -1 -1 -1 -1 5
original	0 -2 1 -2 0 0 5
original author	-1 -2 0 -1 0 0 4
original author or	-1 -2 0 -1 0 0 4
or~	-3 3 -1 -2 1 -3 4
os	20 -8 -1 -3 -1 -4 -5
os ,	6 0 0 -2 0 0 -3
os .	11 -7 0 1 -1 -3 -1
os . ID	7 -5 0 -1 0 -1 0
other	-5 0 -2 -1 1 -3 10
other .	-1 -2 -1 -1 0 0 5
other :	-1 4 -2 0 0 -1 0
other : "	-1 6 -4 0 0 0 0
out	-3 -20 7 8 -1 6 4
out ,	-1 -2 0 0 0 4 0
out .	0 -8 1 6 -1 -1 3
out . println	0 -2 0 -1 0 -1 4
output	-1 2 -1 1 -1 5 -6
output dict	4 -1 0 -1 0 0 -1
output dict for	4 -1 0 -1 0 0 -1
over	-3 -5 -1 1 8 -2 1
p	-7 5 -8 -2 -1 6 7
p )	-6 -1 1 0 0 6 0
p ) $	-5 0 -1 0 0 6 0
p ))	-1 -1 0 -1 0 4 0
p .	-1 5 0 -1 0 -1 -1
p =	0 6 -5 0 0 0 -1
p >	-3 -5 -4 -2 -1 -1 16
p [	4 0 0 -1 0 -3 0
p in	4 0 0 -1 0 -3 0
package	-6 -6 -3 4 -3 0 13
package org	-1 -3 -1 -1 -1 0 6
package org .	-1 -3 -1 -1 -1 0 6
packages	-5 -2 -1 6 -1 2 -1
package~	-5 -1 0 4 -1 4 0
padStart	-6 9 0 0 0 -1 0
padStart (	-6 8 0 0 0 -1 0
page	0 4 2 0 0 0 -5
page .	0 5 0 0 0 0 -5
param	8 -3 -4 -2 -1 -1 2
param .	-2 -2 1 0 0 0 4
param ID	5 -1 -2 -1 0 0 -1
param ID :	5 -1 -2 -1 0 0 -1
parameter	2 -5 -1 -1 0 0 4
parameters	0 -5 -1 -1 0 0 8
parameter~	-1 -1 0 0 0 -2 5
params	5 -2 7 -3 -1 -1 -5
params )	1 -1 5 0 0 -1 -4
params ) ;	0 -3 7 0 0 0 -4
params .	0 -3 6 0 0 0 -2
params . ID	0 -4 6 0 0 0 -2
parent	4 -2 2 -2 -1 -1 -1
parent ,	1 -5 5 0 0 0 -1
parentSchema	-1 -3 8 -1 0 -1 -3
parentSchema .	-1 -4 5 0 0 0 0
parentSchema . properties	0 -3 4 0 0 0 0
parse	3 2 5 -3 -1 -2 -4
parse (	-1 1 6 -1 0 -1 -3
parseFloat	-4 9 0 -1 0 -2 -1
parser	7 0 -1 -1 0 -4 -1
parser .	7 -2 0 0 0 -3 -1
part	0 -2 0 -1 0 0 4
particular~	-2 0 0 4 0 0 -1
partition	0 -1 0 -1 4 -1 -1
pass	19 -7 2 -10 -1 -1 -3
pass $	18 -7 -1 -10 0 0 0
path	0 2 4 1 0 0 -6
path (	-2 -1 0 -1 0 5 0
path ,	2 7 -1 -1 0 -4 -3
path , ID	0 4 0 0 0 -1 -2
path .	1 -3 4 1 -1 -2 -1
path~	-3 -2 -2 8 0 -1 0
pattern	0 1 -5 -3 0 -1 8
pattern :	-1 5 -2 -2 0 0 0
pattern : /	-1 5 -2 -2 0 0 0
pd	4 -2 0 0 0 -1 0
perf	-5 -2 -1 13 -1 -2 -2
perf record	-4 -2 -1 10 -1 -1 -2
perf record -flag	-3 -1 -1 8 -1 -1 -1
permissions	1 -2 0 -2 0 -1 4
permissions and	1 -2 0 -2 -1 -1 5
permitted	-7 5 0 4 0 0 -1
permitted by	-2 -1 0 4 0 0 -1
permitted by law	-2 -1 0 4 0 0 -1
pip	-3 -1 0 5 0 -1 0
pipe	6 -3 6 0 0 -8 -1
pipe (	0 -3 6 0 0 -2 -1
pipe ( ID	0 -3 6 0 0 -2 -1
pipefail	-3 0 0 7 -3 0 0
pipefail $	-3 0 0 7 -3 0 0
pivot	-5 0 0 0 12 -6 0
pkg	-2 1 -1 0 0 5 -2
plan	-3 4 0 -1 -1 2 -1
plan (	-3 4 0 -1 -1 2 -1
plan ( N	0 5 0 0 0 -4 0
plan ( strategy	-1 -1 0 -1 0 4 0
platform	-3 5 -2 -1 0 0 1
plot	11 -2 0 -1 -1 -6 0
plot (	13 -2 0 -1 0 -10 0
plugin	-6 -3 0 12 -1 0 -3
plugin ID	-4 -2 0 9 -1 0 -1
point	2 7 -1 -3 0 0 -5
points	0 10 -1 0 0 1 -9
pop	5 -6 1 -2 -1 -1 4
pop (	6 -7 1 -1 0 -1 4
pop ( "	6 -4 0 -1 0 -1 0
pop ( )	0 -4 1 -1 0 0 4
port	1 -4 5 -1 0 0 0
port :	1 -4 5 -1 0 0 0
pos	6 -8 2 -2 1 -1 2
post	4 3 0 -2 -2 0 -2
pow	8 -2 2 -1 -4 -1 -2
pow (	8 -2 2 -1 -4 -1 -2
power	0 -4 4 0 0 0 0
pprint	4 0 0 -1 0 0 -2
pre	0 -2 -2 -1 -1 -1 6
pre >	-1 -3 -2 -1 0 0 6
pre > $	-1 -3 -2 -1 0 0 6
predict	-3 -1 0 0 0 5 0
prefix	-2 1 -1 4 -2 -5 5
prefix ,	0 -3 -1 0 0 0 5
prefix =	-4 6 0 3 -1 -4 0
prep	-2 -1 0 -1 0 4 0
prep (	-2 -1 0 -1 0 4 0
prepare	-1 -3 0 0 6 0 -2
prepare stmt	0 -2 0 0 6 0 -2
prepare stmt from	0 -2 0 0 6 0 -2
previous	-5 3 3 0 -1 0 0
price	-4 3 -1 -1 5 -1 -2
price )	-4 5 0 0 2 -1 -1
primary	-5 -2 0 -2 13 -3 0
primary ]	-2 -1 0 -2 6 0 0
primary ] $	-2 -1 0 -2 6 0 0
primary key	-3 -1 0 0 7 -3 0
primary~	-4 -2 0 -1 11 -2 -1
print	13 -16 -4 0 -9 20 -4
print "	1 -5 -1 16 -6 -5 -1
print (	-25 -6 -2 7 -3 30 -1
print ( "	11 -4 0 4 0 -11 0
print ( ID	-7 0 0 2 0 6 0
print ( f	-5 0 0 0 0 5 0
print ( p	-6 0 0 0 0 6 0
printf	-2 -6 -1 13 0 1 -5
printf "	0 -1 0 4 0 0 -2
printf '	-1 -3 0 8 0 -1 -2
println	-1 -6 -1 -1 0 -1 10
println (	0 -3 -1 -1 0 -1 6
private	-2 -21 20 -3 -1 -1 7
private ID	0 -2 8 0 0 0 -5
private Id	0 -2 -5 0 0 0 8
private Id (	0 -2 -3 0 0 0 6
private final	0 -2 -5 0 0 0 8
private readonly	0 -2 14 0 0 0 -11
private static	0 -3 -6 0 0 0 10
private static class	0 -1 -3 0 0 0 4
private static final	0 -1 -2 0 0 0 4
process	3 5 3 -5 -1 -3 -2
process .	0 6 2 -3 -1 -2 -2
process . stdout	-3 5 0 0 0 -1 0
program	-7 -3 1 13 -2 -1 -3
program is	-3 -1 0 7 -1 0 -1
program is distributed	-3 -1 0 6 -1 0 -1
progress	-1 -1 0 -1 4 2 -3
progressr	-2 -1 0 0 0 4 0
progressr .	-2 -1 0 0 0 4 0
project	-2 -4 3 3 0 -1 1
prop	-2 10 -3 0 0 -4 -1
properties	-2 4 2 -1 0 -1 -3
properties =	0 4 -1 0 0 0 -3
property	-1 2 -1 -1 -1 -1 4
propertyName	-2 11 -7 0 0 0 -2
props	-3 11 1 -1 -1 -4 -3
props . children	0 5 -4 0 0 0 0
props :	0 -5 6 0 0 0 0
props ;	0 4 -2 0 0 0 -1
props ; $	0 4 -2 0 0 0 -1
props }	-1 4 2 0 0 -3 -1
props } >	-1 5 -1 0 0 -2 -1
protected	-1 -10 8 0 0 0 4
protected void	0 -3 -2 0 0 0 5
protected_namespaces	4 0 0 0 0 -3 0
protected_namespaces =	4 0 0 0 0 -3 0
protected_namespaces = (	4 0 0 0 0 -3 0
proto	1 4 -1 0 0 -2 -1
prototype	-2 9 0 -1 0 -1 -5
prototype ,	0 5 -3 0 0 0 -1
prototype .	-1 4 1 0 0 -1 -3
provided	-2 10 0 0 -1 0 -8
ps	-1 -5 0 3 0 0 4
public	-4 -25 -9 -2 -1 0 42
public Id	-1 -3 -3 0 0 -1 7
public Id (	0 -2 -2 0 0 0 5
public class	0 -1 -3 0 0 0 5
public class Id	0 -1 -3 0 0 0 5
public interface	0 -1 -5 0 0 0 7
public interface Id	0 -1 -5 0 0 0 6
public static	-1 -3 -2 0 0 0 7
public void	0 -7 -3 -1 0 0 12
public void run	0 -3 -2 -1 0 0 6
purpose~	-2 0 0 4 0 0 -1
push	-1 10 3 1 -2 -4 -8
push (	-1 12 4 -2 -2 -3 -8
put	0 -6 1 -1 -1 0 7
put (	0 -5 -1 0 -1 0 7
py	4 -3 0 3 0 -2 -1
py $	-2 -3 0 7 0 -1 -1
pydantic	7 -2 0 -2 -2 0 -1
pydantic '	5 -1 0 -2 -2 0 0
pydantic ' $	5 -1 0 -2 -2 0 0
pydoc	-10 -2 0 20 0 -1 -6
pydoc $	-9 -1 0 16 0 0 -5
pydoc .	-4 -1 0 7 0 -1 0
pydoc . cli	-4 -1 0 7 0 -1 0
pygments	5 -2 0 -1 -1 0 -1
pygments .	5 -2 0 -1 -1 0 -1
pytest	7 0 -2 -1 0 0 -3
pytest $	6 0 -2 -1 0 0 -3
python3	-2 -3 0 7 0 -2 -1
query	5 5 -3 -2 0 -2 -3
query =	4 -1 0 -1 0 -2 -1
quote	-1 -1 0 0 0 4 0
quote (	-1 -2 0 0 0 4 0
r	-11 13 -6 -1 -1 6 1
r )	-3 -1 -2 1 0 4 2
r =	-2 6 -3 -1 0 3 -3
r"	18 -7 -1 0 -5 -3 -1
r" '	16 -6 -1 0 -5 -3 -1
r" ' $	6 -1 0 -4 0 -1 0
r" ' )	4 -1 0 -1 -1 -1 0
r" ' ,	10 -5 -1 4 -5 -2 -1
raise	21 -7 -1 -5 -2 -6 -1
raise Id	7 -3 0 -1 -1 -1 0
raise Id (	7 -3 0 -1 -1 -1 0
raise ValueError	8 -2 0 -2 -1 -3 0
raise ValueError ,	5 -1 0 -2 -1 -2 0
random	8 -7 2 -1 -1 -3 3
random .	8 -3 0 0 -1 -2 -1
range	19 3 -3 -1 -3 -18 4
range (	23 -1 0 -1 -4 -17 0
range ( N	22 -1 0 -1 -4 -16 0
rc	-2 -1 0 5 -1 -1 0
rc .	-2 -1 0 5 -1 -1 0
rc . d	-2 -1 0 5 -1 -1 0
re	-3 6 -1 10 -2 -4 -6
re $	-8 -1 0 12 0 0 -4
re .	-4 6 -2 3 0 -3 0
re . sub	-4 -1 0 5 0 0 0
reactive	-1 -2 0 -1 0 4 0
reactive (	-1 -2 0 -1 0 4 0
reactive ( {	-1 -2 0 -1 0 4 0
read	10 -3 -1 3 -2 -7 1
read (	7 1 1 -1 0 -9 0
read ( )	7 -2 2 -1 0 -5 0
readonly	-1 -7 22 -1 0 0 -13
readonly ID	0 -1 13 0 0 0 -11
real	-7 1 0 4 3 0 -1
receive	6 -4 0 0 0 -1 0
record	-1 -3 0 6 -2 -2 2
record -flag	-3 -1 -1 8 -1 -1 -1
record -flag syscalls	-1 -1 0 4 -1 0 -1
redistribute	-1 -1 0 4 0 0 -1
ref	1 -5 7 -1 0 -1 -1
ref :	2 -4 4 -1 0 0 0
reflect	0 -2 -1 -1 0 0 4
reflection	-1 -3 0 -1 0 0 6
region	-4 0 0 0 11 -6 0
registry	4 -1 0 0 0 -3 1
reject	0 6 -4 0 0 0 -1
reject )	0 5 -4 0 0 0 0
reject ) =>	0 4 -3 0 0 0 0
release	4 -1 0 -2 0 0 1
release -	4 -1 0 -2 0 0 0
release - N	4 -1 0 -2 0 0 0
remote	-4 -1 0 6 0 0 0
remote -	-3 -1 0 5 0 0 0
remote - ID	-3 -1 0 5 0 0 0
remove	-1 7 -1 0 0 0 -5
remove (	0 6 -1 -1 0 0 -4
render	3 7 -1 -2 -1 -1 -5
render (	1 7 -1 0 -1 -1 -5
repeat	0 -4 0 0 0 6 0
replacement	-1 8 -1 -2 -1 -1 -2
report	-5 3 -1 7 0 0 -3
report (	0 4 -2 0 0 0 -2
representation	1 -3 -1 0 -1 0 4
req	-2 5 0 -1 -1 0 -1
req ,	0 4 -3 0 0 -1 0
req .	-2 4 -1 0 0 0 -1
request	14 1 -2 -5 -1 -1 -5
request .	7 -1 -2 -2 -1 -1 -1
request . $	5 0 -2 -1 0 0 -1
require	-6 11 -6 -2 -4 10 -3
require (	-6 12 -7 -2 -4 10 -4
require ( "	-1 9 -3 0 0 -2 -2
require ( '	-5 20 -4 -1 -3 -5 -2
required	-4 3 0 1 -2 -1 4
required .	-3 -3 5 -1 0 0 1
required by	-2 -2 0 -1 -1 -1 6
required by applicable	-2 -2 0 -1 -1 -1 6
res	-3 1 0 0 -1 6 -2
res )	-1 4 -3 0 0 0 -1
res .	-1 5 -3 0 0 1 -1
res <-	0 -3 0 0 0 4 0
resolve	-1 5 -4 1 -1 -1 1
resolve ,	0 4 -3 0 0 0 0
resolve , reject	0 4 -3 0 0 0 0
resource	4 -10 -2 0 4 -1 5
response	5 -1 2 -1 0 -1 -3
rest	0 6 -3 0 0 0 -2
result	-3 12 1 -5 -2 -4 1
result .	2 -6 4 -1 -1 -2 4
result . error	0 -4 5 0 0 0 -1
result ;	-1 7 -3 -2 0 -1 1
result ; $	-1 7 -3 -2 0 -1 1
result =	-4 11 -5 1 -1 -2 0
results	-2 2 -2 -1 0 6 -3
return	53 16 -1 -50 -26 -34 42
return !	0 5 -2 0 0 -2 -1
return "	-5 -4 0 -4 -4 -1 19
return " ;	-3 -6 0 -4 -4 0 17
return $	-4 -1 5 3 0 -1 -2
return $?	-2 -1 0 5 0 -2 0
return $? $	-2 -1 0 5 0 -2 0
return '	-2 6 1 0 0 0 -3
return (	-16 -5 5 -2 -1 8 11
return ( $	-2 4 6 -1 0 -5 -2
return ( N	-1 4 -1 0 0 -1 -1
return <	0 8 -3 0 0 0 -3
return CONST	3 -7 -2 -4 -3 9 3
return CONST ;	-1 -4 -1 -2 -2 10 0
return False	4 -1 0 -2 0 -1 0
return False $	4 -1 0 -2 0 -1 0
return ID	6 3 11 -12 -4 -11 8
return ID $	7 7 0 -7 0 -4 -3
return ID (	0 13 5 1 -1 -9 -9
return ID .	-1 -9 -1 0 0 -1 12
return ID ;	-1 -2 -1 -2 -2 4 4
return Id	-2 4 -3 -2 -1 -3 6
return Id (	1 16 -5 -1 0 -2 -9
return Id .	-5 -13 3 -1 0 0 16
return N	-3 6 -3 4 0 -1 -3
return N $	-2 -1 0 4 0 0 0
return N ;	0 6 -3 0 0 0 -2
return None	4 -1 0 -2 0 0 0
return None $	4 -1 0 -2 0 0 0
return _dict	4 -1 0 -2 0 -1 0
return _dict $	4 -1 0 -2 0 -1 0
return _obj	11 -3 0 -3 0 -4 0
return _obj $	11 -3 0 -3 0 -4 0
return _to_legacy_item	5 -2 0 0 0 -2 0
return _to_legacy_item (	5 -2 0 0 0 -2 0
return `	-3 -1 6 0 0 0 -1
return ` ;	-3 0 4 0 0 0 -1
return a	1 0 -2 -3 -1 -1 5
return a +	0 6 -1 -1 -1 0 -3
return a .	0 -6 0 0 -1 0 8
return delegate	0 -7 -1 0 0 0 8
return delegate (	0 -5 0 0 0 0 6
return e	0 5 -1 0 0 0 -3
return false	-1 6 -4 -2 -1 -2 3
return false ;	-1 7 -5 -2 -1 -2 3
return field_dict	6 -1 0 -2 0 -1 -2
return field_dict $	6 -1 0 -2 0 -1 -2
return map	0 -4 0 0 0 0 4
return new Id	-2 -3 -1 -1 0 0 8
return null	0 -8 2 0 0 0 8
return null ;	0 -8 2 0 0 0 8
return obj	4 1 -1 -1 0 -1 -2
return openapi_to_dict	6 -2 0 -2 0 -1 -1
return openapi_to_dict $	6 -2 0 -2 0 -1 -1
return result	-1 6 -3 -2 0 -1 2
return self	5 1 -1 -1 0 -1 -3
return self .	4 0 0 -1 0 -1 -3
return this	-2 3 4 -1 0 -1 -2
return to_dict	5 -2 0 -1 0 -2 0
return to_dict (	5 -2 0 -1 0 -2 0
return true ;	-1 4 -2 -1 -1 -1 2
return value	9 1 -3 -3 0 -2 -1
return value $	8 -3 0 -2 0 -1 -1
return x	0 -1 -3 7 -1 6 -9
return {	-1 1 6 -2 0 -2 -2
return { $	-1 -4 7 0 0 -1 -1
return_type	6 -1 0 -1 0 -4 0
return_type =	6 -1 0 -1 0 -4 0
return_type = ID	6 -1 0 -1 0 -4 0
reverse	-4 12 -1 -1 -1 -5 1
reverse (	-4 13 -1 -1 0 -5 -1
reverse ( )	-4 13 -1 -1 0 -5 -2
reversed	6 -2 -1 0 -1 -1 -1
reversed (	6 -3 0 -1 -1 -1 -1
right	-4 8 2 -2 4 0 -7
rlang	-2 -1 0 0 0 4 0
rlang ::	-2 -1 0 0 0 4 0
rm	-5 -1 -1 6 -2 4 -2
rm -flag	-1 -2 0 5 0 -1 0
rm =	-4 0 0 0 -1 6 0
rm = TRUE	-4 0 0 0 -1 5 0
root	-2 1 12 -1 -1 -1 -9
root )	0 -5 5 0 0 0 1
root ) =>	0 -4 5 0 0 0 0
root directory	-2 3 4 -1 0 0 -4
root directory of	-2 4 4 -2 0 0 -4
round	13 2 -2 -1 0 -12 0
round (	13 2 -2 0 0 -12 -1
round ( N	14 0 0 0 0 -13 0
row	0 -3 -1 -3 6 0 1
row~	-2 -1 0 -1 5 -1 -1
rule	-6 8 -1 0 0 0 -1
rule .	-5 7 0 0 0 -1 0
run	4 -11 -3 3 -1 -3 10
run (	4 -5 -2 -3 0 -2 7
run ( )	0 -3 -2 -1 0 -1 7
run .	-3 -1 0 6 0 -1 0
runner	0 -2 -1 0 0 0 4
runtime .	-3 -1 0 4 0 -1 1
runtime~	-2 -1 0 0 0 -1 6
rust_openssl	4 -2 0 -1 0 0 -1
rust_openssl .	4 -2 0 -1 0 0 -1
rust_openssl . ID	4 -2 0 -1 0 0 -1
s	18 -6 -6 -6 -8 0 8
s $	6 0 0 -1 -4 0 0
s )	-1 5 0 -1 1 -1 -1
s .	-2 -12 1 -1 4 -2 12
s ;	0 -2 -1 -1 -2 8 -3
s =	9 4 -4 -2 -4 -3 0
s [	10 -2 1 -3 -1 -5 0
safe	-1 -2 0 -1 0 0 4
safeParse	0 -4 5 0 0 0 0
safeParse (	0 -4 5 0 0 0 0
sample	-2 0 -1 -1 -1 4 0
satisfies	-1 -4 11 0 0 -1 -4
sch	-1 -4 7 0 0 -1 0
sch $	-1 -2 4 0 0 0 0
sch ,	-1 -2 4 0 0 -1 0
scheduler	0 -4 11 -1 0 -2 -4
scheduler ,	0 -1 4 0 0 0 -2
scheduler .	0 -1 4 0 0 0 -3
schema	-7 -4 21 -2 0 -3 -5
schema )	-3 3 4 -1 0 -2 -1
schema ) $	-3 5 0 -1 0 -1 0
schema ,	-1 0 6 -1 -1 -1 -3
schema .	-1 -9 11 0 0 0 -1
schema . length	0 -6 6 0 0 0 0
schema :	-1 -1 4 -1 0 0 -1
schemaCode	-1 -4 11 0 -4 -1 0
schemaCode }	0 -3 4 0 0 -1 0
schemaCode } )	0 -3 4 0 0 -1 0
schemaType	-1 -6 8 0 0 0 0
schemaType :	-1 -6 8 0 0 0 0
schemaType : "	-1 -4 6 0 0 0 0
scope	7 -4 -2 -5 -1 9 -4
script	-1 -2 -1 10 -1 -4 -1
sd	-4 -1 0 0 0 6 0
second	-3 4 5 0 2 -1 -6
second )	-1 -2 4 0 -1 0 -1
see	5 -3 0 -5 0 0 4
seed	-3 -3 0 -1 -2 8 0
seed (	-3 -2 0 -1 -1 7 0
seed ( N	-3 -2 0 -1 -1 7 0
select	-23 -11 -5 -8 75 -23 -4
select *	-3 -3 -1 -1 13 -3 -1
select * from	-3 -3 -1 -1 12 -3 -1
select ID	-5 -4 -1 -1 21 -9 -1
select ID (	-3 -3 -1 -1 16 -8 -1
select ID ,	-2 0 0 0 4 -1 0
select N	-3 -2 0 -1 10 -4 -1
select N as	-1 -1 0 0 4 -1 0
select a	-3 -1 0 -1 7 -2 0
select cast	-1 -1 0 0 4 -1 0
select cast (	-1 -1 0 0 4 -1 0
select count	-2 -1 0 -1 5 -1 -1
select count (	-2 -1 0 -1 5 -1 -1
select if	-3 -1 0 -2 7 -1 0
select if (	-3 -1 0 -2 7 -1 0
select x	-1 -1 0 0 5 -2 0
selector	0 -3 5 -1 0 0 -1
selector :	0 -3 5 -1 0 0 -1
select~	-4 -13 -3 -9 49 -13 -6
self	13 3 -4 13 -4 -12 -10
self )	5 0 -1 -1 -1 -2 -1
self ,	5 -1 -1 -1 -1 -1 -1
self .	10 4 -4 9 -2 -9 -8
self . ID	3 3 -3 9 -1 -5 -6
send	15 -7 -4 0 -1 -1 -2
send (	7 -3 -2 0 0 0 -1
sep	4 1 0 0 0 -4 -1
sep =	5 -1 0 0 0 -4 0
sep = "	5 0 0 0 0 -4 0
serialization	-1 -4 0 -1 0 0 6
serialize	8 -1 -1 -1 -1 -2 -1
serialize )	7 -2 0 -1 -1 -2 0
serialize ) $	6 -2 0 0 -1 -2 0
server	3 -4 0 6 -1 1 -5
session	5 -4 -1 -2 2 0 -1
set	5 -11 -3 -2 22 -4 -7
set (	14 -4 2 -2 -2 -6 -2
set ( [	10 -6 -1 0 -1 -3 0
set -flag	-5 -1 0 11 -3 -1 0
set -flag pipefail	-3 0 0 6 -3 0 0
set .	-3 4 -1 -2 -4 7 -1
set . addRange	0 5 0 -1 -3 0 -1
set . seed	-3 -2 0 -1 -1 7 0
set ;	0 5 -1 -1 -1 0 -2
set ; $	0 5 -1 -1 -1 0 -2
set @ID	-3 -2 0 -2 9 -1 -1
set @ID =	-3 -1 0 -2 6 -1 0
set ID	-1 -3 0 -7 15 -1 -3
set global	-1 -2 0 -2 5 0 0
set global log_bin_trust_function_creators	-1 -2 0 -2 5 0 0
set of	4 -1 -1 -2 -1 0 1
setTimeout	-1 6 -2 0 0 0 -1
setTimeout (	0 6 -4 0 0 0 -1
settings	1 7 -3 -1 0 -4 -1
setup	-5 -2 0 8 -1 0 0
set~	-5 -7 -1 -5 22 -4 0
sh	-5 -1 -1 11 -1 -1 -1
sh $	-4 -2 0 9 -1 -1 -1
shape	6 1 -1 -4 0 -1 -1
share	-3 -2 0 7 -1 -1 0
share /	-2 -1 0 5 -1 -1 -1
shared	-2 -2 2 -1 4 0 -1
shift	-1 -5 1 6 0 0 0
shift $	-1 -3 -1 6 0 0 0
shiny	-1 -1 0 0 -2 4 0
show	5 -4 -1 1 1 -1 -3
side	0 7 -2 -1 0 0 -3
since	1 -6 0 5 -1 0 3
single $	4 -2 0 -1 0 0 -1
size	-3 -2 -3 1 -1 6 1
size (	-1 -5 -1 -1 0 6 2
size ( )	-1 -5 -1 -1 0 5 2
skip	-5 -4 1 -5 12 1 0
skip_if_not_installed	-2 -1 0 0 0 4 0
skip_if_not_installed (	-2 -1 0 0 0 4 0
skip_if_not_installed ( "	-2 -1 0 0 0 4 0
skip_on_cran	-2 -3 0 -1 0 7 0
skip_on_cran (	-2 -3 0 -1 0 7 0
skip_on_cran ( )	-2 -3 0 -1 0 7 0
sleep	3 -9 -1 3 -1 6 -1
sleep (	4 -1 -1 -1 0 -1 0
sleep ( N	4 -1 0 -1 0 -1 0
sleep N	-1 -2 0 5 -1 -1 0
sleep N ;	-1 -2 0 5 -1 -1 0
slice	-2 7 0 0 -1 0 -4
slice (	-2 7 1 0 -1 0 -4
slice ( N	-2 4 1 0 0 0 -3
small	-3 0 0 -2 1 4 0
so	-3 7 0 4 -2 -1 -4
so that	-2 3 3 0 0 0 -4
software	-3 -3 -1 3 -2 -1 7
software $	-1 -1 0 -1 -1 -1 5
solve	0 0 0 0 0 4 -2
some	-5 7 0 -1 -1 -1 1
some (	-2 6 -3 0 0 0 0
sort	-4 -4 -3 23 -2 -7 -4
sort -flag	-1 -2 0 5 0 -1 -1
source	-1 -8 8 4 -1 5 -6
source (	0 -4 0 -1 0 5 0
source ( "	0 -4 0 0 0 4 0
source .	-2 -6 1 11 0 -3 -1
source :	3 -4 3 -1 0 0 0
source =	0 1 0 -2 0 5 -2
source code	-1 2 4 -1 0 0 -2
source code is	-1 2 4 -1 0 0 -2
source tree	-1 2 4 -2 0 0 -3
source tree .	-1 2 4 -2 0 0 -3
sourceType	0 -4 1 0 0 0 3
sources	-2 -4 3 4 0 0 -1
space	-1 4 -1 -1 1 0 -2
span	5 -2 5 0 -1 -4 -4
spec	2 1 -1 -4 -1 4 -2
spec =	-2 0 0 -1 0 4 0
specific language	1 -2 0 -2 -1 -1 5
specific language governing	1 -2 0 -2 -1 -1 5
split	-2 0 2 4 -1 -1 -1
split (	0 -1 2 5 -1 -3 -2
split ( "	-2 1 2 4 -1 -3 -1
springframework	-1 -4 -2 -1 -1 -1 10
springframework .	-1 -4 -2 -1 -1 -1 10
sprintf	-1 0 -1 6 -1 0 -3
sprintf (	-1 0 -1 6 -1 -1 -3
sprintf ( "	-1 0 -1 6 -1 -2 -3
sql	4 -1 -4 -2 4 0 -1
sqlite3	-1 -3 0 5 0 -1 0
sqrt	0 -3 0 0 -1 5 -2
sqrt (	0 -3 0 0 -1 5 -2
src	2 -2 -1 0 0 -4 5
src )	2 4 -1 0 0 -4 0
st	-3 4 -1 6 -3 0 -3
st .	0 4 0 0 -1 0 -2
stack	0 4 -2 -1 0 -1 0
standard	-1 4 -1 3 -1 0 -4
start	6 0 -5 -5 2 -4 6
start $	5 -2 0 -1 0 -1 0
start (	2 -3 -1 -1 0 -1 4
start ,	0 5 -2 0 0 -2 0
start with	-1 -1 0 0 4 -1 0
startsWith	-1 -2 -1 0 0 -1 6
startsWith (	0 -3 -1 0 0 -1 6
startsWith ( "	0 -4 0 0 0 -1 5
state	10 0 -3 -2 -2 -5 0
state ,	-5 0 0 0 0 -1 6
state .	14 2 -3 -3 -1 -3 -6
static	0 -6 -7 5 -1 -1 10
static ID	0 6 1 0 0 0 -7
static ID (	0 6 1 0 0 0 -7
static class	0 -1 -3 0 0 0 4
static class Id	0 -1 -3 0 0 0 4
static final	0 -2 -3 -1 0 0 7
static void	0 -2 -2 0 0 0 4
stats	-1 -10 0 1 1 10 0
stderr	-2 -2 0 6 0 -1 0
stderr =	-5 0 0 6 0 0 0
still	-3 -4 0 -1 3 0 5
stmt	0 -7 -1 -2 17 -1 -7
stmt ;	-1 -5 -1 -1 13 -1 -4
stmt ; $	-1 -5 -1 -1 13 -1 -4
stmt from	0 -2 0 0 6 0 -2
stmt from @ID	0 -2 0 0 6 0 -2
stopifnot	-1 -2 0 0 -1 6 -2
stopifnot (	-1 -2 0 0 0 6 -2
storageid	0 -2 0 -2 7 0 -2
str	26 -3 -5 -6 -3 -6 -3
str $	5 -1 -1 -1 0 -1 0
str (	-8 0 0 0 0 9 0
str ,	17 1 -2 -2 -1 -11 -1
str , str	5 -2 -1 0 0 -1 0
str ]	5 -1 -1 -1 -1 -1 0
str ]]	7 -2 -2 -1 0 -1 0
str ]] =	6 -2 -2 -1 0 -1 0
strategy	-1 0 -2 -2 -1 7 -1
strategy )	-1 -1 0 -1 0 4 0
strategy ) $	-1 -1 0 -1 0 4 0
strategy in	0 -2 0 -1 0 5 -1
strategy in ID	0 -2 0 -1 0 5 -1
stream	6 -1 -2 -3 -1 -2 4
strictEqual	-1 7 0 0 -1 -4 -1
strictEqual (	-1 7 0 0 -1 -4 -1
string	-8 4 32 -3 -1 -9 -14
string (	-1 1 5 0 0 -3 -1
string ( )	0 -3 4 0 0 0 -1
string ( ))	-1 5 0 0 0 -3 0
string )	-3 -3 11 -1 0 -1 -3
string ) $	-2 5 -2 0 1 -1 0
string ) :	-1 -6 9 0 0 -1 -1
string ) =>	0 -3 4 0 0 0 -1
string ,	-5 -6 14 2 1 -1 -6
string , number	-1 -5 8 0 0 0 -1
string .	0 8 -6 0 -1 0 0
string ;	-1 2 4 -1 -1 -1 -2
string =>	0 5 -4 0 0 0 -1
string [ ]	-1 -1 4 0 0 0 -1
string {	-1 -6 8 0 0 0 -1
string { $	-1 -5 7 0 0 0 0
string |	-1 -5 11 -1 -1 0 -3
string }	-1 7 -1 -1 0 0 -4
stringify	-2 4 1 -1 -1 -1 -1
strings	-7 8 -1 -1 -1 1 1
string~	-1 -1 -1 0 7 0 -3
struct	-2 1 -3 5 5 -1 -6
struct_col_a	-1 0 -2 0 4 0 0
struct_col_b	-1 0 -2 0 4 0 0
structure	0 5 -5 0 0 1 0
style	1 -2 2 -4 -2 7 -2
style =	-5 -2 3 -3 0 8 0
style = {	-1 -2 4 -1 0 0 0
styles	-2 -6 6 -3 -1 6 -1
styles .	-1 -3 5 0 0 0 -1
styles . ID	-1 -3 5 0 0 0 -1
sub	1 5 -4 2 0 -2 -1
sub (	0 0 -2 5 0 -2 -1
sub ( r"	-4 -1 0 5 0 0 0
subscribe	0 -6 8 0 0 0 -2
subscribe (	0 -6 8 0 0 0 -2
subscriber	0 -6 8 0 0 0 -2
subscriber )	0 -3 4 0 0 0 -1
subset	-1 -1 0 -1 -1 4 0
such	4 0 -2 -4 -1 0 3
suffix	6 -5 2 -1 1 -2 0
suffix =	5 -1 0 -1 -1 -1 0
sum	-2 -7 -6 6 0 -10 19
sum (	2 -8 -1 -2 8 -13 14
sum ( )	-5 -7 -1 0 -1 -2 15
sum ( ID	-7 0 0 0 14 -6 0
sum ( N	-6 0 0 0 -2 9 0
sum ( x	8 0 0 0 -2 -5 0
sum )	-2 0 0 0 -1 4 0
sum ) $	-2 0 0 0 -2 4 0
sum =	-1 2 -4 0 -1 0 5
summarise	-2 -1 0 -1 0 5 0
summarise (	-2 -1 0 -1 0 4 0
super	-3 10 7 -2 -1 -1 -10
super (	1 11 2 -1 0 -1 -12
super .	-2 -1 7 -1 0 0 -2
support	0 -5 0 4 -1 -1 3
svg	-1 6 1 -1 0 -2 -2
svg viewBox	0 5 -1 0 0 -2 -1
svg viewBox =	0 5 -1 0 0 -2 -1
switch	-1 9 -2 -2 -1 -5 2
switch (	-1 9 -2 -2 -1 -6 2
sys	-9 -3 -1 23 -1 -2 -7
sys $	-3 -1 0 11 0 -1 -6
sys .	-8 -2 0 12 0 -1 -1
sys . argv	-4 -1 0 6 0 0 0
sys . exit	-5 0 0 6 0 -1 0
syscalls	-1 -1 0 4 -1 0 -1
syscalls :	-1 -1 0 4 -1 0 -1
system	4 -4 -1 3 -3 0 0
t	-6 5 -10 -1 25 -17 4
t $	-3 -5 0 4 8 3 -6
t (	-2 -2 -1 -1 10 0 -4
t ( a	-1 -1 0 0 4 -2 0
t )	-1 -2 -2 -1 1 -2 6
t ) {	0 -2 -1 0 0 0 4
t .	-3 24 -3 -2 2 -13 -4
t . assert	-1 8 -1 0 -1 -5 0
t . end	0 9 0 0 -4 -2 -2
t . equal	0 5 -1 0 -1 -3 0
t . plan	0 5 0 0 0 -4 0
t . test	-1 -6 0 0 0 8 0
t =	4 -1 -2 -1 -3 -4 7
t1	-3 -2 1 -1 9 -3 -1
t2	-2 -1 0 -1 5 -1 0
table	-10 -10 -5 -7 43 -2 -9
table (	-2 0 0 -1 -1 5 0
table [	-1 -1 0 -1 4 0 0
table [ dbo	-1 0 0 -1 4 0 0
table if	-1 -1 0 -1 5 0 -3
table t	-1 -1 0 0 5 -2 0
table t (	-1 -1 0 0 4 -2 0
table_name	-4 -1 0 -2 9 -1 0
table_name =	-4 -1 0 -2 9 -1 0
table_name = '	-4 -1 0 -2 9 -1 0
table_schema	-5 -2 0 -2 11 -3 -1
table_schema =	-5 -2 0 -2 11 -3 -1
table_schema = DATABASE	-2 -1 0 -1 5 -1 0
table_schema = database	-3 -1 0 -1 6 -1 0
table~	-7 -6 -2 -4 29 -8 -4
tags	5 -3 -1 -1 0 0 0
take_ref	-1 0 0 4 0 -2 0
take_ref $	-1 0 0 4 0 -2 0
tar	-1 -2 0 5 0 0 -1
target	-10 13 -4 -4 -1 1 4
target )	-6 0 -1 0 0 6 1
target ,	0 0 -1 0 0 -4 4
target ;	0 5 -1 0 0 0 -4
target ; $	0 5 -1 0 0 0 -4
task	3 -4 1 -1 -1 -1 2
tbl	-2 -3 0 -2 10 -1 -3
tbl .	0 -2 0 -1 7 0 -3
team	4 0 0 -1 -2 0 0
tempfile	-2 -1 0 0 0 4 0
tempfile (	-2 -1 0 0 0 4 0
template	6 -4 3 -2 -1 -2 -1
terms	-2 4 -1 4 -1 0 -4
terms of	-2 -1 0 5 -1 0 -1
test	-2 -14 2 7 0 5 2
test $#	-1 -2 0 5 0 -1 0
test $# =	-1 -2 0 4 0 -1 0
test (	-4 0 3 -2 1 4 -1
test ( "	-1 1 4 -1 0 -2 0
test ( '	0 4 -1 0 0 -2 0
test -flag	-1 -3 0 5 0 -1 0
test .	0 -5 -1 3 0 2 0
test_check	-1 -3 0 0 0 4 0
test_check (	-1 -3 0 0 0 4 0
test_check ( "	-1 -3 0 0 0 4 0
test_path	-2 0 0 0 -1 4 0
test_path (	-2 0 0 0 -1 4 0
test_that	-2 -5 -1 -1 -1 12 -1
test_that (	-2 -5 -1 -1 -1 12 -1
test_that ( "	-2 -4 -1 -1 -1 11 -1
testthat	-2 -1 0 0 0 4 0
text	6 -5 -6 -7 17 -6 0
text ]	-2 -1 0 -1 4 0 0
text ] collate	-2 -1 0 -1 4 0 0
text not	-1 -1 0 -1 7 -1 -2
text not null	-1 -1 0 -1 7 -1 -2
than	4 5 -2 -3 -2 -1 -2
that	-1 -10 8 -6 -2 -4 14
that $	4 -4 0 -2 4 0 -2
that ID	5 -4 0 0 -2 -1 2
that ID ID	4 -3 -1 -1 -1 0 2
that emits	0 3 4 0 0 0 -6
that it	-6 -2 2 4 0 0 1
that it will	-3 -1 0 6 -1 0 -1
that the	-7 12 0 -1 0 0 -4
the	15 -15 1 15 -31 -14 29
the "	-1 -3 0 1 -1 -1 5
the $	-4 4 2 4 0 -1 -5
the Apache	-1 -3 0 -2 -1 0 7
the Apache License	-1 -2 0 -1 0 0 5
the CONST	6 -1 -1 4 -2 0 -4
the Free	-2 -1 0 6 -1 0 -2
the Free Software	-2 -1 0 6 -1 0 -2
the GNU	-3 -1 0 7 -1 0 -2
the GNU General	-3 -1 0 7 -1 0 -2
the ID	7 -4 -4 -1 -5 -3 10
the ID .	0 6 0 0 0 0 -5
the Id	-1 7 -1 1 -1 0 -4
the License	2 -10 -1 -5 -2 -1 18
the License .	1 -6 -1 -3 -1 -1 11
the License at	-1 -2 0 -1 -1 0 5
the License for	1 -2 0 -2 -1 -1 5
the License is	-1 -1 0 -1 -1 0 4
the MIT	-1 2 4 -1 0 0 -2
the MIT license	-1 2 4 -1 0 0 -2
the OpenAPI	4 -1 0 -2 0 0 0
the OpenAPI document	4 -1 0 -2 0 0 0
the `	5 2 2 -2 -1 0 -5
the class manually	4 -1 0 -1 0 0 -1
the client	4 -1 0 -2 -1 0 0
the default	2 -4 0 -1 0 0 2
the extent	-2 -1 0 4 0 0 -1
the extent permitted	-2 -1 0 4 0 0 -1
the field	0 -2 -1 0 0 0 4
the first	-2 -2 -1 0 0 0 5
the following	-3 7 -1 -1 -2 0 0
the following differences	5 -1 0 -2 -2 0 0
the given	-1 7 -3 -2 -1 0 -1
the hope	-3 -1 0 6 -1 0 -1
the hope that	-3 -1 0 6 -1 0 -1
the object	1 -2 -1 -2 0 0 4
the original	-1 -2 0 -1 0 0 5
the original author	-1 -2 0 -1 0 0 4
the other	-2 -1 0 0 0 0 4
the output	4 2 0 -2 -1 0 -4
the output dict	4 -1 0 -1 0 0 -1
the root	-2 3 4 -1 0 0 -3
the root directory	-2 3 4 -1 0 0 -4
the source	-1 -2 5 0 0 0 -2
the specific language	1 -2 0 -2 -1 -1 5
the terms	-2 -1 0 5 -1 0 -1
the terms of	-2 -1 0 5 -1 0 -1
the type	0 -2 -3 -1 0 0 6
the value	5 -2 0 -2 -2 0 2
the {	0 -2 -1 0 0 0 4
the { @ID	0 -2 -1 0 0 0 4
their	0 -2 0 -1 -1 0 5
them	-6 0 1 3 3 0 -1
theme	3 -2 2 -4 -1 2 -1
then	-9 -9 0 19 8 -4 -5
then $	-5 -8 -2 17 3 -2 -2
then~	-2 -2 0 -1 7 -1 -1
they	4 -1 -1 -2 0 0 2
this	6 12 4 -4 6 -12 -11
this $	25 -9 1 -8 0 0 -9
this ,	-1 1 4 -1 0 -3 1
this .	-9 20 11 -6 -3 -3 -9
this . ID	-3 16 2 -3 -2 -1 -10
this . Id	-1 4 0 0 0 0 -3
this . getSchema	-2 -1 5 0 0 0 -1
this . name	-1 -5 -2 0 0 0 9
this . opts	-1 -2 4 0 0 0 0
this . tokenStart	-1 5 -2 0 0 0 -2
this . type	-1 0 -5 -1 0 0 6
this :	0 -3 5 0 0 -1 0
this [	-1 4 -2 0 0 0 -1
this file	-2 -2 0 -2 0 0 7
this file except	-1 -2 0 -1 0 0 5
this help	-3 0 0 4 0 0 0
this is	0 -3 0 -2 7 0 -1
this method	-4 4 -1 -1 0 0 2
this source	-1 2 4 -2 0 0 -3
this source tree	-1 2 4 -2 0 0 -3
thread	0 -6 -1 -1 0 0 8
through	-2 6 0 -1 0 -1 -1
throw	-5 7 11 -4 -2 -5 -2
throw new	-4 4 9 -3 -2 -5 0
throw new $ID	0 6 -1 0 0 0 -4
throw new Error	-3 10 13 -2 -1 -4 -14
throw new Id	0 -4 -1 0 0 0 6
throw new IllegalArgumentException	0 -5 0 0 0 0 6
throws	-2 -5 -5 -2 0 -1 16
throws IOException	-1 -2 -1 -2 0 -1 6
timeout	5 -2 -1 0 -1 -1 -1
times	0 4 -4 0 -1 2 -1
timestamp	0 -5 2 2 5 -2 -2
tinyint	-1 -1 0 0 4 -1 0
tinytext	-8 -1 0 0 10 -1 0
title	5 -9 9 -2 0 0 -3
title =	-1 -4 5 -1 0 1 0
tmp	-6 1 -1 9 -1 2 -3
tmp =	-1 4 0 2 -2 0 -3
to	11 -21 -2 12 3 -6 3
to "	0 -2 0 4 0 0 -2
to $	4 -6 -1 2 -1 -1 3
to .	-4 -3 1 3 0 3 0
to ID	-2 -13 0 7 9 -2 1
to ID the	-1 -1 0 -1 4 0 -1
to Id	4 -1 0 -1 -1 0 0
to a	2 4 -1 -1 -2 0 -1
to be	3 -1 -1 -5 0 0 4
to convert	0 5 0 0 0 0 -3
to in	-2 -2 0 -1 -1 -1 6
to in writing	-2 -2 0 -1 -1 -1 6
to monitor	-3 -1 -1 7 -1 0 -1
to monitor the	-2 0 0 4 -1 0 0
to the	3 -2 0 4 -2 -2 -2
to the extent	-2 -1 0 4 0 0 -1
to the output	4 -1 0 -1 0 0 -1
toBe	-2 -6 13 -1 -1 -1 -3
toBe (	0 -4 5 0 0 0 -1
toBe <	-2 -3 8 -1 0 -1 -2
toEqual	0 -3 4 0 0 0 0
toEqual (	0 -3 4 0 0 0 0
toEqualTypeOf	0 -2 5 0 0 0 -2
toEqualTypeOf <	0 -2 5 0 0 0 -2
toJSON	0 -1 0 0 0 4 -3
toJSON (	0 -1 0 0 0 4 -3
toLowerCase	-3 8 -1 -1 0 -1 -2
toLowerCase (	-3 6 -1 0 0 -1 -1
toLowerCase ( )	-3 6 -1 0 0 0 -1
to_dict	16 -4 -1 -2 -3 -5 -1
to_dict (	7 -2 0 -1 0 -3 -1
to_dict ( )	6 -2 0 -1 0 -2 0
to_dict ,	6 -1 0 0 -2 -2 0
to_dict , $	6 -1 0 0 -2 -2 0
to_jsonable_python	5 -1 0 -1 -1 -1 0
to_openapi_dict	8 -2 0 -1 -1 -3 0
to_openapi_dict (	4 -1 0 -1 0 -1 0
to_openapi_dict =	4 -1 0 -1 0 -2 0
to_openapi_dict = _get_openapi_to_dict	4 -1 0 -1 0 -2 0
today	-6 5 -1 4 0 -1 0
today :	-3 6 -1 0 0 0 0
today : "	-3 6 -1 0 0 0 0
token	8 4 -5 -3 -2 0 -2
tokenStart	-1 5 -2 0 0 0 -2
top~	-1 -2 0 -1 0 0 4
total	4 2 2 -3 -1 -7 3
total +=	1 6 -1 -1 -1 -2 -2
total =	2 5 -1 -1 -2 -5 3
total = N	0 6 -1 0 -1 -3 -2
transport	1 4 0 0 0 -4 0
trap	-1 -1 0 4 0 -1 0
tree	-1 2 5 -1 -1 0 -4
tree .	-1 3 4 -2 -1 -1 -4
tree . $	-1 2 4 -2 0 0 -3
trigger	-1 -2 0 -1 5 0 -1
trigger~	-1 -1 0 -1 4 0 -1
trim	-5 7 1 -1 0 0 -1
trim (	-5 4 1 -1 1 0 0
trim ( )	-4 4 1 -1 0 0 1
true	-15 20 10 -16 -1 -8 10
true $	-4 8 1 -1 0 -1 -2
true )	-2 4 5 -4 0 -2 -2
true ) $	-1 -2 0 0 0 -1 4
true ,	-6 6 6 -3 -1 -1 -2
true , $	-6 9 2 -3 -1 -1 -1
true ;	-1 1 -3 -8 0 -2 13
true ; $	-1 4 -1 -11 3 -1 6
true ; do	0 -2 0 4 -1 -1 0
true }	-1 4 -4 -1 -1 -1 3
true } )	0 4 -1 0 0 0 -2
true~	-11 -9 -2 -6 2 26 0
try	-2 -4 2 1 0 -2 6
try :	-1 -1 0 4 0 -1 0
try : $	-1 -1 0 4 0 -1 0
try {	-1 -3 1 -1 -1 -2 6
try { $	0 -5 3 0 0 -1 4
tslib_1	-3 7 -1 0 0 -1 -1
tslib_1 .	-3 6 -1 0 0 -1 -1
tuple	7 -2 1 -1 0 -2 -1
two	3 3 -2 1 -1 -5 0
txt	-3 -3 -1 13 -1 -3 -1
txt $	-4 -3 -1 12 -1 -4 -1
type	-7 12 6 -27 0 5 10
type (	16 1 -13 -1 0 -1 -1
type )	1 1 -8 0 0 0 7
type ) ;	0 -2 -2 0 0 0 4
type ,	-6 19 -13 -1 0 1 0
type , $	-5 8 -4 0 0 0 1
type .	-1 -7 8 -2 -1 -1 4
type . ID	0 -3 -2 0 0 0 5
type . toBe	-2 -3 8 -1 0 -1 -2
type :	-6 28 -18 -1 0 -1 -1
type : '	-1 12 -10 0 0 0 0
type : ID	-5 8 -3 0 0 0 0
type ;	0 -1 -3 0 0 0 4
type ; $	0 -1 -3 0 0 0 4
type =	-6 5 -9 -3 2 9 1
type = "	-5 -1 0 -1 0 8 0
type = '	-1 5 -3 -1 0 2 -3
type = type	0 -1 -2 0 0 0 4
type ID	6 -1 -3 -1 0 0 -1
type ID :	6 -1 -3 -1 0 0 -1
type Id	-5 -7 21 -5 -1 -1 -3
type Id =	-4 -6 19 -5 -1 -1 -3
type ReactNode	0 -5 6 0 0 0 -1
type ReactNode }	0 -4 6 0 0 0 -1
type of	3 -2 -3 -1 0 0 4
type {	-5 -19 32 -3 -1 -1 -4
type { Id	-1 -5 7 0 0 0 -1
type { Props	0 -5 7 0 0 0 -1
type_to_dict	5 0 -1 -1 -2 -1 0
type_to_dict $	4 0 -1 -1 -2 0 0
typeof	-8 6 24 -8 -4 -2 -8
typeof ID	-1 -13 17 -1 -1 0 -2
typeof ID =	0 -4 4 0 0 0 0
typeof ID ===	0 -5 6 0 0 0 0
typeof x	0 5 0 -1 -3 0 -1
typeof x ===	0 5 0 0 -2 0 -1
types	-1 1 -4 -3 -1 -1 9
types .	-1 -1 -1 0 0 0 4
type~	-1 1 -3 -1 3 -2 4
typing	9 -1 0 -2 -5 0 -1
typing import	8 -1 0 -1 -4 0 -1
typing import Optional	4 0 0 0 -3 0 0
typing_extensions	4 -1 0 -1 -2 0 0
typing_extensions import	4 -1 0 -1 -2 0 0
undefined	-9 5 28 -7 -2 -5 -10
undefined $	-2 -1 6 -1 0 -1 0
undefined )	0 0 4 -1 0 -1 -2
undefined ) {	0 -1 4 0 0 -1 -1
undefined ))	-2 -2 5 0 0 0 -1
undefined ,	-1 -2 8 0 -1 -2 -2
undefined , $	0 -5 7 0 0 0 -1
undefined ;	-1 0 5 -1 -1 0 -2
undefined ; $	-1 0 5 -1 -1 0 -2
under	-1 -4 2 -2 -3 -2 10
under the	-2 -2 3 -1 -2 -2 6
under the Apache	-1 -2 0 -1 0 0 5
under the License	2 -5 -1 -2 -1 -1 7
under the MIT	-1 2 4 -1 0 0 -2
under the terms	-2 -1 0 5 -1 0 -1
union	-2 -2 2 -1 4 -1 0
union~	-1 -1 0 -1 4 -1 0
unique	4 -4 0 -2 4 -1 -1
unique~	-3 -1 0 0 7 -2 -1
unknown	-4 -9 15 -1 -2 2 -3
unknown (	-1 -1 4 0 0 -1 -1
unknown )	0 -5 6 0 0 0 0
unlink	-2 0 0 0 -1 4 0
unlink (	-2 0 0 0 -1 4 0
unset	-1 -8 -1 12 0 -2 0
unset~	6 -2 -1 -1 -1 -1 0
unsigned	-3 -2 0 -1 7 -1 0
update	-1 -2 -1 2 10 -4 -4
update $	-5 -1 0 3 3 -1 0
update -	-1 0 0 4 -3 0 0
update~	-3 -5 -1 -3 15 -2 -2
uri	0 -4 10 -2 -2 -2 0
uri as	-1 -2 6 -2 -2 0 0
uri as URI	-1 -2 6 -2 -2 0 0
uri~	-1 -2 7 -2 -2 0 0
url	10 1 1 -3 -2 -5 -1
url ,	4 -1 1 0 0 -2 -1
url =	9 -3 0 -3 -1 -3 2
usage	-8 -2 -2 11 -1 -1 2
usage =	-3 0 0 4 0 0 0
usage = "	-3 0 0 4 0 0 0
usage~	-3 0 0 6 0 -2 0
use	-1 -13 -3 0 22 -2 -5
use this	0 -2 -1 -1 -1 0 5
use this file	-1 -2 0 -1 0 0 5
use {	0 5 0 0 0 0 -5
use { @ID	0 5 0 0 0 0 -5
used	-2 -3 -1 9 2 -2 -2
used .	-2 -3 0 -1 4 0 2
used as	3 3 -4 -1 -1 0 0
useful	-4 1 -1 5 -1 0 0
useful ,	-3 -1 0 6 -1 0 -1
useful , $	-3 -1 0 5 -1 0 -1
user_id	-4 -4 0 -1 12 -2 -2
user_id ,	-2 -2 0 0 7 -1 -1
users	13 -7 0 -2 6 -1 -8
users (	-1 -2 0 0 5 -1 -1
using	-5 0 2 -2 8 -2 -1
usr	-6 -3 -1 15 -2 -2 -2
usr /	-3 -2 0 9 -1 -1 -1
usr / share	-2 -1 0 5 -1 -1 -1
util	-1 -9 5 -2 -1 -1 9
util .	-2 -7 3 -2 -1 -1 9
util . function	0 -2 -1 -1 0 0 4
utils .	2 4 -2 0 -1 0 -3
uuid	1 4 1 -1 0 -1 -5
v	3 -4 9 -6 5 0 -7
v $	1 0 0 -4 3 0 0
v )	0 3 1 -1 1 2 -6
v .	2 1 0 0 0 4 -5
v >	0 -2 0 0 0 -2 4
v > N	0 -2 0 0 0 -2 4
v in	4 -1 -1 0 0 0 -1
v1	0 -4 0 3 1 -1 3
v3	0 -5 0 -1 0 0 6
valid	0 -7 10 -1 0 -1 0
valid :	0 -5 6 0 0 -1 0
valid : Code	0 -3 4 0 0 0 0
valid =	0 -2 4 0 0 -1 0
valid = gen	0 -2 4 0 0 -1 0
validate_by_alias	4 -1 0 -1 0 -1 0
validation	-1 -2 10 -1 0 0 -6
value	16 10 0 -10 0 -11 -5
value $	10 -2 -1 -4 0 -2 -1
value )	7 5 -7 -3 -2 -7 6
value ) $	8 -3 0 -1 -1 -3 -1
value ) ;	-1 -2 -3 -1 -1 -2 11
value ) {	0 7 -3 -1 0 -1 -2
value ))	-1 5 -1 0 -1 1 -3
value )) {	0 5 -1 0 0 0 -3
value ,	7 -2 4 -1 0 -3 -4
value , serialize	5 -2 0 0 0 -2 0
value .	3 10 -4 2 -1 -1 -10
value . $	-1 4 0 0 0 0 -3
value :	0 3 5 -3 0 -2 -3
value : T	-1 -2 4 0 0 0 -1
value : true	-1 8 -3 -1 0 0 -2
value =	-8 1 1 7 0 3 -3
value = "	-4 -1 0 2 0 3 0
value ]	-6 0 -1 4 3 0 -1
value ] $	-4 0 0 5 0 0 0
value is	5 -1 0 -2 0 0 -1
value to	0 6 0 0 0 0 -5
values	-13 -7 0 2 10 -4 12
values (	-7 -6 0 0 12 -1 3
values ( N	-7 -2 0 0 10 0 0
values )	-1 1 -2 4 0 -2 0
values .	-1 -4 2 -1 0 0 4
values~	-1 -2 0 0 6 -1 -1
var	-6 64 -11 -5 -3 -13 -28
var CONST	-1 10 -1 -2 0 -1 -5
var CONST =	-1 6 -1 -1 0 -1 -3
var ID	-1 17 -3 -1 -1 -3 -9
var ID =	-1 16 -3 -1 -1 -3 -9
var Id	0 5 -1 0 0 0 -3
var i	0 4 -1 -1 0 -1 -2
var i =	0 4 -1 -1 0 -1 -2
varchar	-4 -4 -1 -1 15 -3 -2
varchar (	-3 -3 -1 -1 10 -2 -1
varchar ( N	-3 -3 -1 -1 10 -2 -1
varchar~	-1 -1 0 -1 4 -1 0
variables	-6 -2 -1 12 -2 -2 1
variables are	-5 -1 0 8 -1 0 0
variables are used	-5 -1 0 7 -1 0 0
vbetool	0 -1 0 7 -6 0 0
vbetool ID	0 -1 0 7 -6 0 0
ventas	-10 -1 0 2 18 -8 -1
ventas $	-2 0 0 -1 4 0 0
version	4 -4 2 8 -3 0 -7
version =	4 2 1 0 -2 -2 -2
version = '	6 -1 0 -3 -1 -1 0
version of	6 -2 0 -3 0 0 -1
version of the	5 -1 0 -2 0 0 -1
versions	2 3 -4 -2 0 3 -2
view	1 1 2 0 4 -4 -3
view v	-2 0 0 -1 4 0 0
visit	-2 -4 0 3 -1 0 4
visit (	0 -4 1 0 -1 0 4
void	-6 27 -9 -1 -2 -3 -5
void )	0 -2 0 5 0 0 -4
void ;	0 -2 4 0 0 0 -1
void ; $	0 -2 4 0 0 0 -1
void > (	0 -1 4 0 0 0 -2
void ID	0 -14 -5 5 0 -1 17
void ID (	0 -14 -5 5 0 -1 17
void N	-3 47 -14 -2 0 0 -28
void N )	0 4 -3 0 0 0 -1
void main	0 8 -2 -2 0 0 -4
void main (	0 8 -2 -2 0 0 -4
void run	0 -3 -2 -1 0 0 6
void run (	0 -3 -2 -1 0 0 6
void {	-1 -6 11 -1 0 -1 -2
void { $	-1 -6 9 0 0 -1 -1
w	1 5 -3 -1 0 0 -2
want	-4 -1 3 2 -1 0 1
want to	-6 -1 3 3 0 0 1
warning (	4 -1 0 0 0 -2 0
warnings	6 1 4 -4 -1 -1 -5
warnings .	4 3 0 -2 0 -1 -4
warning~	-4 -4 0 6 -1 0 4
warranties~	-3 1 0 -1 -1 0 6
warranty~	-7 1 0 9 -1 0 -1
wc	8 -1 0 -5 0 -1 -1
wc -flag	9 -1 0 -7 0 -1 -1
we	7 -6 1 -6 -1 -1 6
were	1 -4 4 1 -1 0 -1
wget	-1 -1 0 4 0 0 -1
what	1 -1 0 -3 6 0 -2
when	1 5 2 -4 2 -2 -3
when ID	2 5 -1 -2 0 0 -2
when the	3 -4 1 -1 -1 0 4
when~	-1 -1 0 -1 5 -1 0
where	-10 5 3 -6 19 -2 -9
where~	-4 -5 -1 -3 18 -2 -2
whether	-2 -2 4 -1 -1 0 1
which	-5 0 -2 3 -2 5 1
while	4 1 -3 2 -2 -3 1
while ( ID	0 -4 0 -1 0 -1 5
while true	-1 -2 0 6 -1 -1 0
while true ;	0 -2 0 4 -1 -1 0
width	-6 5 3 -4 -2 7 -4
width =	-5 1 2 -2 -1 8 -2
width = N	-4 -1 0 -1 -1 7 0
will	6 -2 -2 4 -3 -2 -1
will ID	-2 -3 -1 0 1 0 6
will be	-2 3 -1 6 -1 -1 -4
will be useful	-3 -1 0 6 -1 0 -1
window	-1 0 5 -1 0 0 -3
with	6 -4 -4 -2 2 -6 8
with $	0 -4 0 -2 -2 0 8
with an	4 -2 -1 2 -1 0 -3
with the	1 4 -1 -2 -2 -1 0
with the License	-1 -2 0 -1 0 0 5
within	6 -2 -1 -3 0 -1 0
without	6 -3 2 -1 -2 -1 -1
without~	-4 0 0 1 -2 -1 5
withr	-4 -1 0 0 0 6 0
withr ::	-4 -1 0 0 0 6 0
with~	-3 -2 0 -1 9 -2 -1
words	4 -1 -1 -1 0 -1 0
wrap	0 -5 5 0 0 0 0
write	14 0 -2 4 -2 -16 2
write (	17 1 -1 -1 -1 -18 3
writer .	2 4 -1 0 0 -1 -4
writer . ID	0 4 0 0 0 0 -4
writing	-2 -2 0 -1 0 -1 6
writing ,	-2 -2 0 -1 -1 -1 6
writing , software	-2 -2 0 -1 -1 -1 6
www . ID	2 8 -2 -2 0 0 -5
www . apache	0 -5 0 -3 0 -1 10
x	-2 -4 3 -13 3 17 -4
x $	4 -17 -4 7 22 -8 -5
x $ID	-2 -2 0 -5 -1 11 0
x $ID $ID	-1 -1 0 -6 -1 10 0
x )	-10 2 9 3 -3 -10 10
x ) $	-2 14 13 -10 -16 -20 22
x ) ,	-2 -1 0 0 1 4 -1
x ) ;	0 -9 1 0 7 0 2
x ) ]	-1 -1 -1 0 0 4 0
x ) {	0 -2 -1 2 1 6 -5
x ))	-3 -5 2 -1 0 7 -1
x )) $	-2 -1 0 -1 -1 5 0
x *	7 -2 -1 0 -3 -3 2
x +	8 -3 -1 -5 -4 0 5
x + N	8 -3 -1 -5 -4 0 4
x ,	0 -7 -3 -4 4 10 0
x , int	1 -2 -1 -1 0 -1 5
x , na	-4 0 0 0 -1 5 0
x , y	8 -1 -1 -1 4 -6 -3
x -	0 -2 -2 9 -1 1 -4
x - N	0 -2 -2 8 -1 1 -3
x ->	-1 -4 0 -1 -1 -1 8
x -> x	-1 -4 0 -1 -1 -1 8
x .	-5 -6 1 -1 5 6 0
x /	0 -2 -1 0 0 6 -2
x / N	0 -2 -1 0 0 6 -2
x :	5 -2 3 2 -1 -5 -1
x : N	-4 1 -1 6 0 -2 0
x ;	-2 -2 -1 -1 2 7 -3
x ; $	-1 -1 0 -1 2 7 -5
x <	0 0 -1 -1 0 5 -3
x < N	0 -4 0 0 0 6 0
x <-	-2 -5 -1 -1 -1 12 -1
x =	0 9 7 -8 -8 1 -1
x = ID	0 -3 0 0 0 4 0
x = N	1 1 11 -4 -5 -2 -1
x = x	0 12 -2 -2 -3 -2 -3
x ==	6 0 0 -5 0 0 0
x == N	6 0 0 -5 0 0 0
x ===	0 6 -1 0 -2 0 -1
x === '	0 6 -2 0 -2 0 -1
x >	8 0 -7 8 0 -5 -4
x > N	8 1 -7 8 0 -5 -4
x [	6 -4 -1 -2 -2 5 -4
x [ N	8 -2 0 -1 -1 -1 -2
x in	4 -1 -1 4 -1 -5 0
x is	7 -3 1 -1 -2 -2 -1
x1	-1 -6 0 0 1 2 5
x1 )	0 -5 0 0 0 0 5
x2	4 -2 0 -3 0 1 0
x2 $	5 0 0 -3 0 -1 0
x3	-1 -2 0 -3 0 2 4
xs	20 11 -8 -2 -2 -18 -1
xs )	7 2 -4 0 -1 -4 0
xs .	-2 9 -6 -1 -1 0 0
y	-15 -2 -6 1 11 26 -15
y $	-12 -5 -1 -5 -3 28 -2
y )	-1 -9 -3 11 6 -3 -2
y ) $	0 -5 -1 13 0 -4 -3
y ) ;	0 -1 0 0 3 2 -4
y ) {	-1 -2 -1 -1 0 -1 6
y ))	-1 4 -1 0 1 -2 -1
y ,	-2 0 0 -1 4 2 -2
y .	-1 -3 0 -1 8 -2 -1
y . b	-3 -2 0 0 6 -1 0
y :	-2 6 0 -1 -1 -2 0
y ;	0 5 0 -1 0 -1 -3
y ; $	0 6 1 -1 0 -1 -5
y =	-3 -3 -1 -2 -1 9 0
y1	0 -5 0 0 0 1 5
yaml	9 -5 -1 -1 0 0 -2
yes	-2 10 -9 5 -1 -1 -2
yesterday	-3 6 -1 0 0 0 0
yesterday :	-3 6 -1 0 0 0 0
yesterday : "	-3 6 -1 0 0 0 0
yield	29 0 -1 -9 -10 -6 -2
you	-10 -2 -1 12 1 -2 1
you ID	-1 -1 0 -1 4 0 0
you can	-2 0 0 4 -1 0 -1
you may	-1 -2 0 -1 0 0 5
you may not	-1 -2 0 -1 0 0 5
your	-9 -2 -1 15 -1 0 -3
your bug	-4 -1 0 5 0 0 0
your bug report	-4 -1 0 5 0 0 0
yy	-2 4 0 0 -1 0 0
yy :	-2 4 0 0 -1 0 0
z	-9 -1 9 -4 3 11 -10
z )	-5 -1 0 0 3 4 0
z ) $	-5 -1 0 0 2 4 0
z .	-1 -8 12 -1 0 -1 -2
z . string	0 -2 4 0 0 0 -1
z =	-1 -3 -1 -1 -2 9 -3
z }	0 4 -3 0 0 0 -1
zero	-1 -4 1 2 0 0 2
zip	9 0 0 0 -3 -6 0
zip (	9 0 0 0 -3 -6 0
{	-40 43 23 -13 -24 -6 16
{ "	7 -3 -2 -1 0 -1 1
{ " :	6 -3 -2 0 0 -1 0
{ $	-31 5 21 3 -26 15 12
{ '	-2 -6 3 2 5 -2 0
{ ' :	-2 -4 2 2 5 -2 0
{ (	0 6 -4 -1 0 0 -1
{ ( )	0 6 -4 -1 0 0 0
{ ...	-1 2 5 -1 0 -3 -2
{ ... ID	0 -3 4 0 0 0 0
{ ... props	-1 4 1 0 0 -3 -1
{ //	0 -3 -3 -1 0 -1 8
{ // $	0 -3 -3 -1 0 -1 8
{ @ID	-6 -32 -1 -5 -2 -1 48
{ @ID #	-1 -2 0 -1 0 0 5
{ @ID ID	-1 0 5 -1 -1 0 -2
{ @ID Id	-1 -6 -2 -1 -1 0 12
{ @ID false	0 -3 0 0 0 0 4
{ @ID null	0 -2 -1 0 0 0 4
{ @ID true	0 -4 0 0 0 0 5
{ CONST	-1 -1 -9 0 0 1 9
{ ID	-6 8 2 -4 6 3 -10
{ ID (	0 -4 2 0 0 4 -2
{ ID ,	-1 -2 5 0 0 0 -1
{ ID :	-1 -4 6 0 0 0 -1
{ ID as	0 15 -13 -1 0 0 -1
{ ID }	-3 4 1 -5 7 0 -3
{ Id	-2 5 17 -1 -1 -1 -17
{ Id ,	0 2 6 0 0 0 -6
{ Id =	0 -5 10 0 0 0 -4
{ Id }	-1 8 1 -1 0 0 -6
{ JSON	0 4 -1 -1 0 0 -2
{ JSON .	0 4 -1 -1 0 0 -2
{ N	8 -11 -1 5 -1 -3 3
{ N ,	-1 -2 -2 0 -1 0 6
{ N .	0 -2 0 5 0 0 -2
{ N }	10 -7 2 -1 -1 -3 0
{ Object	-1 5 -2 -1 0 -1 0
{ Object }	0 6 -1 0 0 0 -4
{ Props	0 -5 7 0 0 0 -1
{ Props }	0 -5 7 0 0 0 -1
{ _	-2 -2 4 -1 0 0 0
{ _ ,	-2 -2 4 0 0 0 0
{ a :	-1 -2 5 0 0 -1 -1
{ boolean	0 7 -2 0 0 0 -5
{ boolean }	0 7 -2 0 0 0 -5
{ clsx	-1 -4 6 0 0 0 0
{ clsx (	-1 -4 6 0 0 0 0
{ code	-1 6 -4 0 0 -1 0
{ code :	-1 6 -4 0 0 -1 0
{ codes	0 4 -2 -1 0 0 0
{ codes }	0 4 -2 -1 0 0 0
{ console	-1 11 -3 -2 0 -1 -4
{ console .	-1 11 -3 -2 0 -1 -4
{ convertToFP	0 5 -4 0 0 0 -1
{ convertToFP }	0 5 -4 0 0 0 -1
{ data	-1 10 -6 -1 0 -1 0
{ echo	0 -4 -1 6 0 0 -2
{ gen	0 -3 4 0 0 0 0
{ gen ,	0 -3 4 0 0 0 0
{ i	0 -5 4 0 0 4 -2
{ item	0 7 -4 0 0 0 -2
{ items	-3 12 -2 -2 0 -1 -3
{ items }	-3 6 2 -2 0 -1 -1
{ keyword	-1 -4 6 0 0 -1 0
{ keyword ,	0 -4 5 0 0 -1 0
{ n	0 7 -5 -1 0 -1 0
{ operate	0 -4 4 0 0 0 0
{ operate }	0 -4 4 0 0 0 0
{ print	-1 -1 0 10 -5 -1 0
{ props	0 5 -4 0 0 0 0
{ props .	0 5 -4 0 0 0 0
{ return	-2 17 -3 -3 -1 -2 -6
{ string	0 9 -4 0 0 0 -5
{ string }	0 6 -3 0 0 0 -3
{ title	0 -3 5 -1 0 0 -1
{ type :	-1 4 -3 0 0 0 0
{ type ReactNode	0 -4 6 0 0 0 -1
{ values	0 4 -2 -1 0 0 0
{ x	0 -1 -1 -1 0 4 0
{ { '	-1 -2 4 -1 0 0 0
{ }	9 -2 10 -5 -2 -8 -1
{ } $	-1 -2 4 -2 -1 -2 3
{ } )	1 -2 4 0 0 -1 -1
{ } ,	5 5 -5 -1 0 -4 -1
{ } as	0 -1 4 0 0 -1 0
{ } }	1 -5 3 -1 0 0 2
|	3 -32 35 27 -8 -12 -13
| "	-3 -1 7 -3 0 0 0
| " $	-3 0 6 -3 0 0 0
| " |	-1 0 4 -2 0 0 0
| *	-3 -4 0 10 0 0 -2
| * .	-3 -1 0 5 0 0 0
| ID	-5 3 -2 5 0 -1 -1
| ID |	-4 3 -2 4 0 -1 0
| None	6 -1 -2 -2 0 -1 0
| None =	4 -1 -1 -1 0 0 0
| null	-2 -2 12 -1 -1 0 -6
| null =	0 -7 8 0 0 0 -1
| null |	-2 4 -2 0 0 0 0
| null }	0 4 -1 0 0 0 -4
| sort	-1 -8 -1 12 0 -1 -1
| sort -flag	-1 -2 0 5 0 -1 -1
| string	0 5 -3 0 0 0 -1
| undefined	-1 -9 14 -1 0 0 -1
| undefined ;	0 -3 5 0 0 0 0
| {	10 -6 1 -1 -1 -3 0
||	-27 18 4 7 -3 4 -3
|| $	-12 15 -2 -8 -2 6 3
|| (	-3 1 4 -1 0 -2 1
|| ID	-2 0 0 4 0 -2 -1
|| ID $	-1 -1 0 4 0 -1 -1
|| continue	-1 -1 0 4 0 -1 0
|| continue $	-1 -1 0 4 0 -1 0
|| value	0 -3 0 0 0 0 4
}	-34 21 31 3 -23 -7 10
} $	-6 -12 13 12 -15 -1 10
} '	0 -3 -1 8 -5 4 -3
} ' $	0 -3 -1 8 -5 4 -3
} (	-1 -1 -2 -1 6 -2 1
} )	-4 3 20 -10 2 8 -19
} ) $	-4 -9 2 -7 3 15 0
} ) .	4 -3 0 0 0 -1 0
} ) ;	-1 10 11 -2 -2 1 -17
} ,	-1 10 1 -6 -1 -6 3
} , $	-2 3 11 -4 -2 -3 -4
} , {	-1 6 -4 -1 1 -2 1
} .	-2 -5 -1 -1 0 0 11
} . $	-1 -3 -1 -1 0 0 6
} />	-3 9 0 -2 0 -1 -1
} /> $	-3 9 -1 -2 0 -1 -1
} :	-2 -21 26 -1 0 -1 0
} : Props	0 -5 6 0 0 0 0
} : {	0 -12 13 0 0 0 0
} ;	-4 13 7 3 -4 -7 -8
} ; $	-3 11 8 2 -3 -7 -8
} </	-1 10 -5 -1 -1 -1 -1
} =	-2 -3 13 -1 -1 -2 -4
} = cxt	0 -3 5 0 0 0 0
} = {	0 -3 4 0 0 0 0
} >	-2 9 1 -2 -1 -3 -4
} > $	-1 -1 6 -1 0 -2 -1
} > {	-1 11 -6 -1 0 0 -3
} ID	-1 4 -4 1 0 0 1
} ID $	0 4 -4 0 0 0 0
} Id	0 5 -3 0 0 0 -2
} Returns	-1 5 -1 0 0 0 -3
} Returns the	-1 4 -1 0 0 0 -3
} [	-1 5 -1 -1 0 0 -2
} ]	3 5 -6 -1 0 -1 -1
} ] ,	0 5 -5 0 0 0 0
} `	0 4 0 -1 0 -1 -2
} as	-1 -7 12 -1 1 -2 0
} as CSSProperties	-1 -2 4 -1 0 0 0
} else	-2 -10 1 3 -1 6 3
} else if	0 -5 3 -2 0 0 4
} else {	-2 -4 -2 3 -1 6 0
} from	-8 6 25 -7 -3 -2 -11
} from "	-6 5 12 -3 -1 -1 -7
} from '	-2 1 13 -4 -3 -1 -4
} if	1 -4 -1 0 0 0 6
} if the	0 -3 -1 0 0 0 4
} is	-1 -5 -1 0 0 0 7
} {	0 -4 4 0 2 -1 0
} { $	0 -3 4 0 0 0 0
} }	-1 2 0 -4 0 2 1
} } }	-1 7 -3 -1 0 -1 0
~	-6 1 -2 2 -3 17 -8
~ $	5 -1 0 -2 0 -1 -1
~ /	0 -1 0 4 0 -1 -1
~ ~	5 -1 -1 -2 -1 0 -1
~ ~ $	5 -1 0 -2 -1 0 -1
~ ~ ~	5 -1 0 -2 -1 0 -1
"""
