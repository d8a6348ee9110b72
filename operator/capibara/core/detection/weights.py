"""Weights of `model`: made by training/languages/train.py, not by hand."""

from __future__ import annotations

from typing import Final

LANGUAGES: Final = ("python", "javascript", "typescript", "bash", "sql", "r", "java")
BIAS: Final = (15, 4, -28, 10, 5, 1, -7)

WORDS: Final = frozenset(
    r"""
A ADD ALL ALTER AND ANY ARRAY AS ASF AUTHORS Acquire_lockfile Ajv AlgorithmIdentifier Alter An And Annotated
Annotation Any AnySchemaObject Apache App Array ArrayBuffer ArrayList Arrays As AsnProp Assert Author Authors B BASIS
BEGIN BINARY BY Boolean Builtin By C CAST COALESCE COLUMN CONDITIONS CONFIGURATION CONSTRAINT CREATE CSSProperties
CYGWIN Call Callable Case Cast Character Check_stagefile Class ClassLoader ClassVar Code CodeGen CodeKeywordDefinition
Collection Collections Comment ConfigDict Configuration Constant Constants Context Copyright Counter Create Creates
DATABASE DEFAULT DELETE DESCRIPTION DESCRIPTOR DROP Data DataFrame Database Date Default Delete Dict DiskSpace Do E
ELSE END ENGINE EOF EXECUTE EXISTS EXIT Each Echo_message ElementType End Error ErrorObject Event Events Exception
Execute F FALSE FIELD FILE FITNESS FOO FOR FROM False Field Files Filters Final Find_files Foo For Format Foundation
Free From Function GNU GO General Generated Generator Generic GetDefinition Guava H HEREDOC Hoeller ID IF INDEX INSERT
INT INTERVAL INTO IOException Id If IllegalArgumentException In Infinity Init_config_data Insert Int IntStream Integer
Intl Into It Item JOIN JSON Joi Juergen K KEY KIND Keyword KeywordCxt KeywordErrorDefinition LETTERS LICENSE LIMIT LLL
LLLL Length License Licensed List Literal Long MAGIC MARKERS MERCHANTABILITY METHOD MIT MacroKeywordDefinition Map
Math MetaSchema Method Monitors N NA NAME NEW NO NOP NOT NULL Name New No Node None Not Note Null Number O OF OLD ON
OR ORDER Object Observable On OpenAPI Operator Optional Options Other P PACKAGE PARAMETER PATH PRIMARY Partial Path
Pattern Pick Plugin Point Primary Prism Promise Props Public Punctuation Python R ROW RUNTIME Rcpp React ReactNode
Readonly Record RegExp Require_stagefiles RetentionPolicy Return Returns Row Runnable RuntimeException S SELECT SET
STRING SUM Schema See Select Self Set Shape Signature Software Stmt StrictStr String StringBuilder Subscriber Symbol
Sys System T TABLE THEN TO TOP TRUE TYPE Table Table_Name Table_Schema Tag Test Text The Then There This Thread
Throwable Timestamp To True Type TypeDescriptor TypeUtils TypeVar U UNION UNIQUE UNSET UPDATE URI USAGE Uint16Array
Uint8Array Union Unknown Unless Unset Update Use V VALUES VARCHAR ValueError Variable VcsConfig Version Vocabulary
WARNING WARRANTIES WARRANTY WHEN WHERE WITH WITHOUT When Where Whitespace With X Y You Zones _
_OPENAPI_GENERATOR_TO_DICT __decorate __dirname __future__ __init__ __name__ __openapi_generator_modern_projection
__preprocess_input_names __version__ _descriptor_pool _dict _get_openapi_to_dict _globals _obj _symbol_database
_to_legacy_item a abc abort abs abstract access acpi active actual add addKeyword addRange addSchema added additional
after against age agreed ajv alias all already alter always an and annotation annotations another any apache
api_client app append applicable apply apt arange are arg arg_types args argument arguments argv arr array as assert
assertEquals assign associated async asyncio at attribute attribute_map attributes author authors auto_increment
available await awk b bar base basedir be begin bigint bin binary bind bindings body bool boolean bootstrap bound
break buf buffer bug bugs build builder but button by bygroups byte c c1 cache call callable callback called calling
can case cast cat catch category cause cb cd changed changes char charAt character check checkArgument checkNotNull
check_ucfq_number children chroot chunks city class classLoader className classes clean cli cli_text client clone
closed cls clsx cmd coalesce code codePoint codes col col_a collapse collate collections color column column_name
columns com combine comm command comment common compare compareTo compliance compress compressed con concat conf
config configuration connection console const constants constraint constructor contact_id contacts contain contains
content contents context continue conversion conversionService convert convertToFP copy copyright core count counter
counts create createOperatorSubscriber created crypto csv ctx cur current cut cxt cyl d data database date datetime
day db dbo dd deb debug declare def default defaultMeta defaults define defineProperty defined definition definitions
del delay delegate delete delimiter dep depth desc describe description descriptor dest destination dev df dict diff
differences different digits dim dir directory diskspace distinct distributed div do doc docs document done double
dpkg dplyr drop dt dynamicRef e each echo edit effects either el element elements elif else email emit emits empty
enabled enc encode encoding end engine enum enumerable env environment equal equals err error errors esac etc eval
event eventid events every ex example example_table except exception exclude excluded_fields exec execute execution
executor exists exit exp expect expectType expectTypeOf expect_equal expect_error expect_false expect_identical
expect_length expect_match expect_s3_class expect_snapshot expect_snapshot_error expect_that expect_true expected
experimental expires export exports express expression extends extent extra f fail failed_login_counter fails false
fastify fetch fi fib field field_dict fields file filePath filename filenames files filter final finally find first
flag flags float flush fmt fn following foo for forEach foreach form format formatLong formatRelative found frame free
frequency from fromJSON func function g gen generated generator get getClass getDef getElementById getLogger getName
getSchema getattr getenv git given global globalThis globals gnu go google governing graph greatest greet grep grid
group group_by groups gson guid h handle_all_ucf_files handler has hasNext hasOwn head head1 header headers help here
hh high hint hints hook hope host hostname href html http https i id identifier identity ids if ignored image
implements implied import in include includes inclusive index infer info info_msg information information_schema
initial innerFrom innodb input insert install installed instance instanceof instead int integer interface internals
interpolate interval into invoke io ip iris is isFinite isNaN isObject isPropertyKey isTRUE is_local isinstance issue
issues it item items iterator its j java javax join js json junit k keep key keyof keys keyword kind kwargs l label
labels lambda lang language lapply law lb left len length less let letters level lexer li lib library license licensed
licenses lifecycle_verbosity like limit limitations line link list live load load_all loads loc local localStorage
local_options locale localize locals log log_bin_trust_function_creators logger logging long loop low ls m main
manually map mapping mark match matches matching max may md mean member merged message messages meta metaSchema method
methods mimetypes min minor mkdir mktemp mode model model_validate models modify module modules monitor monitorid
monitors months more msg mtcars must n na name named names namespace nav ncol network never new next nextElem nil no
node nodes non normal not notNull now np npm nrow null nullable num number nums o obj object obtain of offset ok old
on onClick one only op open openapi openapi_to_dict operate operation opt optimize optional options opts or order org
original os other out output p package packages padStart page param parameter parameters params parent parentSchema
parse parseFloat parsed parser pass path pattern pd perf permissions permitted pip pipe pipefail pivot pkg plan
platform plot plugin point points pop port pos post pow power pprint pre predict prefix prep prepare previous price
primary print printf println private process program progressr project prop properties property propertyName props
protected protected_namespaces proto protocol prototype provided ps public push put py pydantic pydoc pygments pytest
python3 query r raise random range rbind rc re reactive read readonly real receive record redistribute ref reflect
reflection region registry reject relative release remote remove render repeat replacement report representation req
request require required res resolve resource resources response rest result results return return_type reverse
reversed right rlang rm root round row rule run runner runtime rust_openssl s safeParse same sample satisfies sch
scheduler schema schemaCode schemaType scope script sd search second see seed select selector self send sep
serialization serialize server session set setTimeout settings setup sh shape share shift shiny short show side since
single size skip skip_if_not_installed sleep slice small smallint so software solve some sort source sources space
span spec specific split springframework sprintf sql sqlite3 sqrt src st stack standard start startsWith state static
stats stderr stdout stmt stopifnot str strategy stream strictEqual string stringify strings struct structure style
styles sub subscribe subscriber subset substring such suffix sum summarise super supplier support svg switch sys
syscalls system t t1 t2 table table_name table_schema tables tags take_ref tapply tar target task tbl team tempfile
template terms test test_check test_path test_that testthat text than that the them then they this those thread
through throw thrown throws time timeout times timestamp title tmp to toBe toEqual toEqualTypeOf toJSON toLowerCase
toString to_dict to_jsonable_python to_openapi_dict today token tokenStart top total transport trap tree trigger trim
true try tslib_1 tuple two txt type type_to_dict typeof types typing typing_extensions u ui undefined under
unevaluated union unique unknown unset unsigned up update uri url usage use used useful user user_id users using usr
util utils uuid v v1 v3 valid validate_by_alias validation value values var varchar variable variables vbetool ventas
version view viewBox visit void w want warning warnings warranty was wc we were wget what when where whether which
while width will window with within without withr words wrap write writer writing www x x1 x2 x3 xs y y1 yaml yes
yesterday yield you your z zip
""".split()
)

WEIGHTS: Final = r"""
!	-17 -18 58 -2 -5 2 -18
! (	0 6 -4 0 0 -1 0
! )	-1 -11 17 0 0 -3 -2
! ) ;	0 -3 4 0 0 0 -1
! .	-2 -13 19 0 0 0 -3
! . issues	0 -6 8 0 0 0 -1
! ;	0 -24 37 -1 -1 0 -10
! ; $	0 -24 37 -1 -1 0 -10
! ID	-3 4 -4 -4 -1 8 0
! ID (	0 -6 -2 -1 0 6 4
! ID )	-1 4 0 -1 0 1 -2
! ID .	0 5 -1 0 0 -2 -1
! is	-1 -1 -1 0 0 4 0
! is .	-1 -1 -1 0 0 4 0
! isObject	0 4 0 0 0 -2 -1
! isObject (	0 4 0 0 0 -2 -1
! isPropertyKey	0 4 -1 0 0 -2 -1
! isPropertyKey (	0 4 -1 0 0 -2 -1
! this	0 6 -2 0 0 0 -3
! this .	0 6 -2 0 0 0 -3
!=	2 -7 -6 -2 2 1 11
!= "	-2 -2 -1 1 0 4 -1
!= " )	-2 -2 0 -1 0 4 0
!= ID	1 -4 0 -1 0 -1 5
!= null	0 2 -3 -1 -1 -1 5
!= null )	0 -3 -1 -1 0 -1 6
!==	-7 26 2 -3 -1 -5 -12
!== '	0 5 -2 0 0 0 -1
!== ' )	0 4 -2 0 0 0 -1
!== N	0 9 -1 -1 0 -3 -3
!== N )	0 4 -1 0 0 -1 -2
!== null	-4 8 -2 -1 0 0 -1
"	7 -15 -1 39 -24 1 -8
" "	-10 -4 -1 17 -1 -2 1
" " "	-5 -1 0 7 0 0 0
" " $	-8 -2 0 13 -1 -1 -1
" #	-4 0 0 -2 0 6 0
" $	0 -6 8 13 5 -2 -19
" $ID	-1 -1 0 5 0 -3 0
" $ID "	-1 -1 0 5 0 -2 0
" &&	-2 2 -3 4 0 0 -1
" '	-2 -1 0 4 0 0 0
" (	-1 -1 0 0 4 -1 -1
" )	1 1 3 -11 -7 13 1
" ) $	-4 36 1 -15 -6 -1 -12
" ) +	-4 4 0 -1 -1 -3 5
" ) ,	-4 -3 -2 -2 -1 16 -3
" ) .	5 2 3 -2 -2 -6 -1
" ) ;	-2 -8 -11 8 1 -2 14
" ) ==	6 -1 0 0 0 0 -4
" ) >=	0 -2 0 0 0 4 -1
" ) {	-2 1 0 -2 0 5 -2
" ))	-1 -10 -1 2 -5 17 -1
" )) $	5 -7 -1 0 -3 7 -2
" )) )	-2 0 0 0 0 4 -1
" )) ;	0 6 -2 -1 -1 2 -4
" )) {	0 -6 0 -1 0 4 4
" +	12 -1 -6 -9 -1 -3 7
" + ID	0 4 -1 0 0 0 -3
" + name	8 -2 0 -4 0 -1 0
" ,	7 -13 6 0 -10 19 -9
" , "	3 3 2 -6 3 0 -4
" , $	-5 9 1 -8 0 8 -4
" , (	0 -7 9 0 0 0 0
" , CONST	0 -2 0 9 0 -2 -3
" , ID	-2 -4 1 -5 0 12 0
" , None	4 -1 0 -1 0 -1 0
" , bound	4 0 0 0 0 -4 0
" , x	0 -4 0 0 0 0 4
" , {	-4 4 -7 -2 -3 16 -4
" .	2 8 -3 4 4 -9 -6
" . "	-1 -1 0 0 4 0 -1
" . format	6 -3 0 1 0 -3 0
" . join	9 -4 -1 -1 -1 -1 -1
" . split	-4 6 -1 -1 0 0 -1
" :	33 -8 -6 -14 -2 -5 2
" : "	4 -5 1 -1 0 -2 3
" : $	13 1 0 -13 -1 -1 0
" : ID	5 -3 -1 0 0 0 0
" : obj	4 -2 -1 0 0 0 0
" ;	-8 12 -9 14 -3 -7 1
" ; $	-7 26 -8 -4 -2 -5 0
" ; }	0 -10 0 9 0 0 2
" ;;	-1 -1 0 6 0 -2 -1
" ;; $	-1 -1 0 6 0 -2 -1
" =	-4 -2 -1 6 0 2 -1
" = "	-3 -1 0 4 0 1 0
" >	-4 3 3 -1 -1 -2 2
" > Id	-1 4 -2 -1 0 0 0
" ?	0 -4 5 0 0 0 0
" ? "	0 -4 4 0 0 0 0
" BASIS	-1 -2 0 -1 -1 -1 6
" BASIS ,	-1 -2 0 -1 -1 -1 6
" ID	-6 -2 0 7 0 -1 2
" N	-2 -1 0 4 0 0 0
" ]	8 6 1 3 -4 -8 -6
" ] $	7 -2 -1 -1 -1 -2 -1
" ] ,	-6 6 2 -1 -1 -1 0
" ] .	5 -1 0 -2 0 -1 0
" ] ;	-3 -1 -3 11 -1 -1 -2
" ] =	5 6 -2 -7 -1 -1 -1
" in	16 -2 0 -6 -4 -2 -2
" in $	-3 -1 0 7 -2 -1 -1
" {	-1 4 -1 0 0 -2 0
" { ...	0 4 -1 0 0 -2 -1
" |	-3 -3 6 1 0 -1 0
" | "	-3 0 6 -3 0 0 0
" }	0 -10 9 2 0 -1 0
" } ,	0 -6 7 0 0 0 0
TRIPLE	33 -9 -5 -4 -1 -5 -8
TRIPLE $	32 -8 -4 -3 -1 -5 -9
#	15 -22 -10 8 -8 20 -3
# $	16 -18 -6 17 -8 16 -17
# ID	2 -5 -1 -4 0 -1 9
# ID (	-1 -4 -1 0 0 0 6
#!	-13 -3 -1 22 -2 -1 -2
#! $	-13 -3 -1 22 -2 -1 -2
$	-5 -3 2 6 0 3 -2
$#	-1 -2 0 5 -1 -1 0
$# =	-1 -2 0 4 0 -1 0
$# = N	-1 -2 0 4 0 -1 0
$(	-10 4 -3 21 -4 -3 -4
$( ID	-4 -1 -1 7 -1 -1 0
$((	-6 -1 0 16 -2 -7 -1
$*	-2 0 0 4 -1 0 0
$0	-5 -1 -1 14 -1 -3 -3
$1	-4 -4 -1 13 0 -2 -1
$1 $	-3 -2 0 7 0 -1 0
$2	-3 1 0 6 0 -1 -2
$2 $	-2 0 0 4 0 0 0
$?	-3 -1 -1 9 0 -2 -1
$? $	-3 -1 0 8 0 -2 -1
$@	-4 -2 -1 10 -1 -1 -2
$@ $	-3 -1 -1 7 -1 -1 -1
$ID	-40 -14 8 40 -18 53 -28
$ID "	-1 -1 0 6 0 -3 0
$ID $	-8 -5 -3 8 -3 12 -2
$ID $ID	-4 -3 -1 2 -1 8 -1
$ID $ID $	-3 -2 0 1 -1 7 -1
$ID &&	-3 -3 0 14 -1 -7 -1
$ID && check_ucfq_number	-3 -1 0 8 0 -3 0
$ID (	-7 8 4 -2 -4 10 -10
$ID ( "	-1 -4 -1 0 0 6 0
$ID ( '	0 6 -2 0 0 0 -4
$ID ( )	-1 -5 0 -1 0 9 -1
$ID ( ID	-1 5 0 0 0 -2 -1
$ID ( _	-1 -1 4 0 0 -1 0
$ID )	-4 -4 2 7 -2 6 -5
$ID ) $	-2 -3 0 0 -2 6 0
$ID ) ,	-1 -1 0 -1 0 4 -1
$ID ) {	0 -1 0 8 0 -5 -2
$ID ,	-2 -5 0 4 -3 7 -1
$ID .	-3 7 -2 -1 -1 7 -6
$ID . ID	0 5 -1 -1 0 2 -5
$ID /	-2 -1 -2 6 0 -1 0
$ID / bin	-1 0 -2 4 0 0 0
$ID ;	0 -3 2 10 -3 -3 -2
$ID ; $	0 -3 2 7 -3 -2 -2
$ID <-	-1 -2 0 -7 -1 11 0
$ID =	-1 1 -1 13 -1 -4 -7
$ID = "	0 -2 0 4 0 -1 0
$ID >	-7 -1 0 -10 -1 19 -1
$ID ?	-1 -2 4 0 0 0 0
$ID [	-7 -1 0 -10 -1 20 0
$ID }	0 -5 3 0 0 3 0
${	-11 -4 -4 27 0 -5 -3
${ CONST	-5 -2 -1 11 -1 -1 -1
${ CONST }	-3 -1 0 7 -1 -1 -1
${ ID	-4 -1 -2 8 0 -1 -1
${ ID }	-2 -2 0 5 0 -1 0
%	22 0 -2 4 -4 -11 -9
% N	9 0 -1 3 4 -12 -4
% N )	-3 -1 0 8 0 -1 -2
% d	0 -1 0 4 -3 0 0
% s	-1 -2 -1 1 -2 8 -2
%%	-16 -2 0 -1 -3 25 -2
%% N	-13 -1 0 -4 -2 21 0
%*%	-2 -1 0 -5 0 9 0
%*% ID	-1 -1 0 -5 0 8 0
%/%	-25 -1 0 -7 -3 37 -2
%>%	-6 -3 0 -3 -2 15 -1
%>% $	-2 -2 0 -1 -1 6 0
%>% group_by	-2 -1 0 -1 0 4 0
%>% group_by (	-2 -1 0 -1 0 4 0
%>% summarise	-2 -1 0 -1 0 4 0
%>% summarise (	-2 -1 0 -1 0 4 0
%in%	-4 -5 0 -2 -2 14 -1
&	-5 -13 8 6 -2 1 4
& $	-1 -2 0 8 0 0 -4
& N	-3 -2 -1 12 -1 -1 -3
& N $	-2 0 0 4 0 -1 0
& N ID	0 -2 1 -2 0 0 4
& {	0 -2 4 0 0 0 0
&&	-20 16 0 20 -7 -10 1
&& "	-2 4 -1 0 0 0 0
&& $	-4 4 -4 10 0 -6 1
&& $ID	0 6 0 0 0 -3 -1
&& ID	-2 2 0 -3 -2 4 -1
&& ID (	0 3 -1 -1 0 3 -4
&& check_ucfq_number	-3 -1 0 8 0 -3 0
&& check_ucfq_number N	-3 -1 0 8 0 -3 0
'	-8 34 8 9 24 -24 -43
' "	-3 -2 0 7 0 -1 0
' $	-6 0 5 -5 9 0 -3
' %	16 -5 0 -2 -3 -6 0
' '	-7 -1 0 9 1 -1 0
' ' $	-6 -1 0 9 0 -1 0
' (	0 -3 0 0 5 0 -1
' )	0 14 0 -3 13 -8 -16
' ) $	-9 3 -2 -1 12 0 -3
' ) ,	14 -8 -1 0 2 -5 -2
' ) .	-3 9 0 1 -3 -1 -4
' ) :	-4 -1 0 7 0 -1 0
' ) ;	-2 11 2 -3 3 -3 -7
' ) as	-1 -1 0 0 4 -1 0
' ) {	-1 0 5 -2 0 -1 -2
' ))	-5 10 -3 1 3 -1 -5
' )) $	-4 -1 0 3 3 -1 0
' )) ;	0 12 -5 0 -1 -1 -5
' +	-2 13 1 1 -7 -1 -5
' ,	4 -3 -2 2 12 -2 -11
' , $	-1 -6 6 -1 7 0 -4
' , '	-4 -3 -3 6 8 -1 -3
' , N	1 -6 0 -1 5 1 -1
' , Punctuation	4 -1 0 0 -2 -1 0
' , sys	-4 -1 0 5 0 0 0
' .	-4 -8 -1 15 1 -1 -1
' . join	-2 -8 -1 11 1 -1 0
' :	-8 11 1 9 -1 -6 -5
' : $	-19 10 1 11 -1 -1 -1
' : /	-2 7 -2 -2 0 0 0
' : ID	5 -3 -1 0 0 0 0
' : [	7 -2 -2 -1 -2 -1 0
' ;	-3 8 9 -5 1 -3 -7
' ; $	-3 13 7 -4 3 -2 -13
' ?	-4 8 -3 0 0 0 0
' AS	-1 -1 0 -1 5 -1 0
' ]	11 0 -2 -5 1 -3 -2
' ] $	6 0 -2 -1 -2 -1 0
' ] =	4 -2 0 -1 0 -1 0
' as	-4 -2 0 -1 9 -3 0
' in	-4 2 3 2 -2 0 0
' {	0 -3 0 4 2 0 -2
' }	-2 -3 10 -3 1 -2 -1
' } $	1 -6 8 -1 0 0 0
' } ,	-1 4 -3 0 0 0 0
(	2 15 5 -55 -16 29 21
( !	-5 21 -8 -4 -2 1 -3
( ! ID	-2 2 -4 -3 -1 6 1
( ! isObject	0 4 0 0 0 -2 -1
( ! isPropertyKey	0 4 -1 0 0 -2 -1
( ! this	0 6 -2 0 0 0 -3
( "	8 -9 7 -6 -12 5 7
( " )	0 24 8 -14 -6 -7 -4
( " ))	5 -13 0 0 -4 9 3
( " +	2 -2 -2 -1 0 -1 4
( " ,	6 -21 2 -1 -4 15 4
( $	17 -31 20 -7 -3 2 2
( $ID	0 -2 0 5 1 -2 -1
( '	4 19 -1 -1 10 -15 -15
( ' )	4 10 4 1 -4 -10 -5
( ' ))	-5 8 -2 3 2 -1 -5
( ' +	-2 7 0 1 -2 0 -3
( ' ,	-3 -3 -2 1 10 0 -3
( ' AS	-1 -1 0 -1 4 -1 0
( ' as	-1 -1 0 -1 6 -2 0
( (	-3 2 -2 4 0 -1 0
( )	-2 -16 9 9 -8 -7 14
( ) #	-4 -1 0 3 0 2 0
( ) $	1 19 -2 -5 2 1 -16
( ) $ID	-1 0 0 -2 0 4 -1
( ) &&	0 -4 -1 0 0 4 2
( ) +	-3 -3 0 1 0 1 6
( ) .	3 15 1 -5 -4 -14 5
( ) :	0 -17 25 2 -1 -2 -7
( ) ;	1 -4 0 -4 -11 -3 21
( ) =>	-2 -5 15 -2 -1 -3 -3
( ) [	-1 -3 -1 0 0 2 4
( ) if	5 -2 -1 -1 0 0 -1
( ) {	-5 13 -23 31 -3 -10 -4
( ) ||	-2 -4 4 0 0 0 3
( ))	-1 -15 0 -7 -1 -2 26
( )) $	5 0 2 -2 -1 -2 -1
( )) ,	0 5 -3 0 -1 1 -1
( )) ;	-1 -6 1 -1 0 -1 7
( )) {	-1 -9 -3 -2 0 -4 19
( *	1 -5 -1 6 10 -6 -4
( * )	-3 -3 -1 -1 10 -1 -1
( -	6 -7 1 3 -5 4 -2
( - N	6 -3 2 -1 -3 1 -1
( .	0 -3 0 -5 0 10 -1
( ...	-8 8 6 -1 -1 2 -5
( /	-2 4 1 1 0 -2 -2
( <	0 5 -1 0 -1 -1 -2
( ?	2 9 -4 -4 -1 -1 -1
( ? :	-1 7 -2 -3 0 0 0
( @ID	-1 -7 -2 2 4 -1 5
( Boolean	-3 5 0 0 0 -1 0
( C	-3 -6 -1 6 -1 -1 6
( C )	-3 -5 0 6 -1 -1 6
( CONST	-9 -2 6 -1 2 0 4
( CONST ))	-2 -1 -1 0 0 -1 5
( CONST ,	3 3 -1 3 1 -2 -6
( Class	-1 -2 -2 0 0 1 5
( Constants	-1 -2 0 0 0 0 4
( Constants .	-1 -2 0 0 0 0 4
( ID	-18 -10 10 -6 -4 25 4
( ID !=	0 -6 -1 -1 0 -1 9
( ID !==	0 5 1 -1 0 -3 -2
( ID (	-7 4 1 -7 -1 19 -9
( ID )	-12 -1 -1 -3 3 6 7
( ID +	-1 5 -1 -1 0 -2 0
( ID ,	5 4 -8 -4 -4 5 3
( ID .	-2 -6 2 -5 -3 11 3
( ID :	1 -10 11 -1 0 -1 -1
( ID ::	0 -2 -1 0 0 6 -3
( ID =	7 -7 2 1 -1 1 -3
( ID ==	0 -5 -2 -1 0 -2 10
( ID ===	0 5 1 -1 0 -2 -4
( ID >	-1 7 -2 -1 1 -2 -1
( ID [[	-1 -1 0 -1 0 4 0
( ID from	-1 -1 4 0 -1 -1 -1
( ID in	0 -2 0 -1 0 6 -3
( ID ||	0 -2 4 0 0 -1 0
( Id	-5 -17 -12 -1 2 13 20
( Id (	8 -2 -1 -1 0 2 -6
( Id )	2 -5 -2 -2 4 0 5
( Id ,	0 1 -3 -1 5 1 -2
( Id .	-4 1 1 -1 0 2 1
( Id ID	-3 -3 -1 0 -2 0 8
( Id [	-4 -2 -1 6 0 2 0
( Id e	0 -5 -1 0 0 0 6
( N	6 11 -3 -10 12 -16 0
( N )	-7 -1 0 -6 24 -5 -5
( N ))	15 -11 4 2 -3 -7 0
( N *	9 2 -1 -1 -1 -6 -2
( N ,	6 10 -6 -4 0 -13 4
( N :	-9 -2 -1 -1 -3 16 -1
( N ID	-3 11 -1 -1 -4 0 -1
( O	0 7 -1 -1 0 0 -4
( O ,	0 5 -1 0 0 0 -3
( Object	0 -5 1 0 0 0 6
( P	0 4 -2 0 0 -2 -1
( P ))	0 4 -1 0 0 -2 -1
( RetentionPolicy	-2 -1 0 0 0 -1 5
( RetentionPolicy .	-2 -1 0 0 0 -1 5
( SELECT	-4 -2 -1 -2 13 -2 -1
( Select	-2 -2 -1 -1 8 -1 -2
( String	-1 -7 -4 -1 0 -1 14
( Sys	-3 -1 0 -1 0 5 0
( Sys .	-3 -1 0 -1 0 5 0
( System	0 -3 0 0 0 0 4
( System .	0 -3 0 0 0 0 4
( TRUE	-1 -1 0 -1 1 4 -2
( TRUE )	0 -1 0 0 0 4 -2
( Throwable	0 -7 -1 0 0 0 8
( V	-1 0 0 0 0 5 -4
( X	1 -3 -1 -1 3 4 -5
( X )	-1 -1 0 0 1 4 -3
( [	11 9 -3 -1 2 -12 -6
( [ $	-5 9 -2 2 -1 -3 -1
( [ N	11 -2 1 -1 -2 -5 -2
( \	0 -5 3 3 0 0 -1
( _	-2 0 7 0 0 -3 -2
( _ `	-1 -3 8 0 0 -3 0
( `	-5 6 2 -2 10 -5 -7
( ` $	-1 -4 5 0 0 0 0
( ` )	-2 1 1 -1 7 -2 -4
( a	0 -5 1 -3 10 2 -5
( a )	-6 -3 1 -1 3 8 -2
( a ,	10 1 0 -2 -1 -8 0
( a :	0 -3 4 0 0 0 0
( a =	-2 -1 0 0 -1 4 0
( age	-2 -1 0 -1 0 4 0
( ajv	-1 -4 5 0 0 0 0
( args	1 -6 4 -1 0 0 2
( args .	0 -4 3 0 0 0 2
( array	-2 2 -1 0 4 -3 1
( array (	-1 -1 0 0 4 -1 -1
( b	-4 -5 2 -1 3 1 5
( b )	-1 -7 0 0 1 0 8
( base	0 -1 4 0 0 0 -2
( base ,	0 -3 4 0 0 0 -2
( body	-2 6 -1 0 0 -1 -1
( buffer	0 -5 3 0 0 0 3
( c	-2 4 2 -3 3 3 -6
( c (	-3 -1 0 0 -1 6 0
( c )	0 7 2 -2 1 -2 -6
( cast	-1 -1 0 -1 5 -2 0
( cast (	-1 -1 0 -1 5 -2 0
( char	-2 -4 1 0 0 2 3
( cmd	-2 -2 0 -1 0 4 0
( code	1 12 -2 0 0 -6 -4
( code )	2 6 -1 0 0 -4 -3
( col	-1 -1 0 0 5 -2 0
( col_a	-1 0 -2 0 4 0 0
( con	-2 -3 0 -1 -2 7 1
( const	-1 5 5 -1 -1 -1 -7
( const [	0 -1 4 0 0 -1 -2
( ctx	-3 -1 1 4 0 -1 0
( cxt	-2 -9 14 -1 0 -1 -1
( cxt )	-1 -2 4 0 0 0 0
( cxt :	-1 -7 11 -1 0 -1 -1
( d	-3 -3 0 -1 1 8 -2
( data	2 8 0 -1 0 -5 -4
( day	0 -2 -1 -1 1 -1 4
( day )	0 -2 -1 -1 0 0 4
( delay	0 -5 3 0 0 4 0
( description	4 -3 -2 0 0 -1 3
( description =	4 -1 -2 0 0 -1 0
( df	-2 -1 0 -1 -4 9 0
( df ,	-1 -1 0 0 -2 4 0
( diff	0 -2 0 -2 5 0 -1
( diff )	0 -2 0 -2 5 -1 -1
( dir	-4 0 0 0 -1 6 0
( e )	-1 7 -2 -2 0 4 -5
( e .	0 5 -1 -1 0 -1 -1
( e :	0 -4 4 0 0 0 0
( err	0 0 4 0 0 0 -3
( error )	0 5 -2 0 0 0 -3
( event	0 4 1 -1 -1 0 -2
( exports	0 4 -1 0 0 0 -2
( exports ,	0 4 -1 0 0 0 -2
( f	-6 -4 0 13 -1 5 -6
( f )	-2 -3 0 9 0 2 -5
( f ,	-4 -1 0 4 -1 3 0
( f"	7 -1 0 -2 -1 -2 0
( f" "	5 -1 0 -2 0 -2 0
( file	-2 1 0 -2 0 4 -1
( final	0 -4 -1 0 0 0 5
( fn	-2 4 -3 -1 -1 3 -1
( fn ,	0 5 -3 0 0 0 0
( foo	-2 4 0 -2 1 4 -5
( foo =	-1 -1 0 -2 0 4 0
( frame	0 4 0 0 0 0 -4
( from	0 -2 -1 0 -2 0 5
( fromJSON	0 -1 0 0 -1 5 -3
( fromJSON (	0 -1 0 0 -1 5 -3
( function	-1 6 -1 -1 -1 1 -3
( function (	-1 6 -1 -1 -1 1 -3
( gen	4 -3 3 0 0 -3 0
( graph	0 -3 0 0 0 0 4
( https	5 -1 2 -4 -1 -1 -1
( https :	5 -1 2 -4 -1 -1 -1
( i	-5 -3 -3 -2 -1 7 8
( i )	-4 -2 -2 -1 1 6 2
( i ,	2 -4 0 0 0 -1 4
( i >	0 -4 0 -1 0 2 3
( i in	-4 -1 0 -1 0 7 0
( id	-2 -2 1 -1 9 -3 -3
( index	0 2 -4 -1 -2 -1 6
( index ,	0 -3 0 0 -2 -1 6
( input )	-2 6 0 0 0 0 -3
( input :	0 -2 4 0 0 0 -1
( int	-1 -8 -7 3 -2 2 14
( int x	-1 -2 -2 2 0 -1 4
( iris	-9 0 0 0 0 10 0
( is	-1 -2 0 0 0 4 -1
( is .	-1 -2 0 0 0 4 -1
( issue	0 -4 4 0 0 0 0
( issue .	0 -4 4 0 0 0 0
( it	-5 -3 4 -2 0 4 2
( k ,	0 4 -2 0 0 0 -2
( key ,	0 -4 1 0 0 -1 3
( kind	14 4 -1 -1 0 -13 -2
( left	-3 6 -1 0 -1 0 0
( length	-1 -2 0 0 0 6 -3
( length (	0 -2 0 0 0 5 -2
( let	0 5 2 -1 -1 -1 -4
( let i	0 5 2 -1 -1 -1 -3
( letters	-3 -1 0 -1 0 6 0
( letters )	-2 -1 0 0 0 4 0
( lifecycle_verbosity	-3 -1 0 -1 0 4 0
( lifecycle_verbosity =	-3 -1 0 -1 0 4 0
( list	-2 0 -1 0 0 4 0
( list (	-3 -1 0 0 1 4 0
( local	0 -3 0 0 0 4 0
( local (	0 -3 0 0 0 4 0
( long	-1 -2 -1 -1 0 0 4
( m	-1 0 -1 0 -1 5 -1
( m ,	-2 0 0 0 -1 4 0
( main	-1 -1 0 4 0 -1 0
( main (	-1 -1 -1 4 0 -1 0
( map	6 -2 1 0 0 -4 0
( map (	7 -1 0 0 0 -6 0
( n	-4 2 -2 -2 0 9 -3
( n ,	-1 0 0 0 -1 4 -2
( n =	-2 0 0 -1 0 5 0
( name	7 -10 -2 -2 3 7 -3
( name )	7 -3 -1 -1 2 -3 -2
( name ,	1 -6 -3 0 0 9 0
( new	-3 -3 -1 -2 8 -1 2
( new .	0 -4 0 -2 9 0 -2
( nextElem	-4 0 0 0 0 4 0
( node )	0 4 -2 -1 0 -1 0
( node ,	0 -3 4 0 0 0 -1
( node .	0 -1 4 -1 0 0 -2
( o	-1 10 -2 -1 0 -1 -6
( o ))	0 4 -2 0 0 0 -2
( obj	3 5 -3 -1 -1 -2 -1
( obj )	1 5 -2 0 0 0 -3
( object ,	0 3 -1 0 0 2 -4
( old	0 -2 0 -1 5 0 -1
( old .	0 -2 0 -1 5 0 -1
( options )	0 5 -1 -1 -1 0 -2
( opts	0 -2 4 -1 0 0 0
( opts :	0 -3 4 0 0 0 0
( other	-1 -1 0 0 0 -1 4
( out	-2 -4 0 4 -1 5 -3
( out ,	-1 -2 0 0 0 4 0
( p	-5 -1 -1 -2 -1 11 -1
( p )	-8 0 -1 0 0 10 -1
( params	0 -1 4 0 0 0 -4
( parsed	2 -4 3 0 0 0 0
( path	2 4 -1 -1 0 -1 -4
( path ,	0 6 -1 0 0 -1 -3
( progressr	-2 -1 0 0 0 4 0
( progressr .	-2 -1 0 0 0 4 0
( property	-1 4 0 -1 0 0 -1
( props	0 -3 5 0 0 0 0
( props :	0 -3 4 0 0 0 0
( public	0 -2 4 0 0 0 -2
( r	-3 -1 -1 -1 -1 5 2
( r )	-3 -2 -2 0 0 5 2
( r"	13 -6 -1 3 -6 -3 -1
( r" '	12 -5 -1 3 -5 -3 -1
( range	11 1 -1 0 -5 -5 0
( range (	11 0 0 0 -5 -5 0
( req ,	0 4 -3 0 0 -1 0
( request	1 2 2 0 0 -1 -4
( require	0 -3 -1 0 0 7 -1
( require (	0 -3 -1 0 0 7 -1
( resolve	0 4 -4 0 0 0 0
( result	-1 -5 2 -2 -1 -1 7
( result .	0 -1 4 0 0 -2 -1
( root	0 -4 5 0 0 0 0
( root )	0 -4 5 0 0 0 0
( s )	-1 4 -1 -1 1 -1 -1
( sch	-1 -3 5 0 0 -1 0
( scheduler	0 -1 4 0 0 -2 -1
( schema	-4 -2 13 -1 -1 -2 -3
( schema )	-3 4 2 -1 0 -2 0
( schema .	0 -5 6 0 0 0 0
( select	-7 -4 -1 -3 20 -4 -1
( select N	-1 -1 0 0 5 -2 0
( select if	-4 -1 0 -2 7 -1 0
( self	14 -2 -2 0 -2 -4 -3
( self )	5 -1 -1 -1 0 -1 -1
( self ,	4 0 0 -1 -1 -1 -1
( self .	5 -2 0 2 -1 -2 -1
( sort	-1 -4 -1 13 -1 -4 -3
( source	1 -2 0 -1 0 -2 5
( src	1 -4 0 0 0 0 4
( start	-1 5 -2 -1 1 -1 -1
( stats	0 -10 0 0 0 10 0
( str	7 1 1 -1 -1 -7 0
( str ,	7 2 0 0 0 -7 0
( strategy	-2 -2 0 -1 -1 7 -1
( strategy in	0 -1 0 -1 0 4 -1
( string	-2 7 -4 0 0 0 0
( string )	-2 8 -6 0 0 0 0
( subscriber	0 -3 5 0 0 0 -2
( t	0 5 -2 -1 0 -3 1
( target	-6 3 -2 0 0 2 3
( target )	-5 0 -1 0 0 6 0
( target ,	0 0 0 0 0 -3 4
( tbl	0 -2 0 -1 7 0 -3
( tbl .	0 -2 0 -1 7 0 -3
( test_path	-1 0 0 0 -2 4 0
( test_path (	-1 0 0 0 -2 4 0
( testthat	-1 -2 0 0 0 4 0
( this	-5 -2 18 -2 -1 -5 -2
( this )	0 3 2 0 0 0 -4
( this .	-2 -4 11 -1 -1 -1 -2
( this :	0 -3 5 0 0 -1 -1
( toJSON	0 -1 0 0 0 4 -3
( toJSON (	0 -1 0 0 0 4 -3
( total	0 -5 5 0 0 0 0
( true	-1 -3 5 -3 0 -1 2
( true )	0 -2 5 -3 0 -1 1
( type	-2 5 -8 -1 0 3 2
( type )	0 4 -5 0 0 0 2
( type ,	-1 4 -3 0 0 1 -1
( typeof	-1 8 0 -1 -3 -1 -2
( typeof ID	0 -3 5 0 0 0 0
( typeof x	0 6 -2 0 -2 0 -1
( u	-1 -3 4 0 0 2 0
( uri	-1 -1 4 -1 -2 -1 0
( uri as	-1 -1 4 0 -2 0 0
( user_id	-1 -2 0 0 5 -1 -1
( user_id ,	-1 -2 0 0 4 -1 -1
( users	0 -2 0 0 9 0 -6
( v	0 0 2 -1 1 2 -4
( value	12 -4 11 -4 -3 -6 -5
( value )	7 7 -1 -2 -1 -4 -6
( value ,	6 4 -3 -1 0 -2 -2
( value .	1 5 -2 0 0 0 -4
( value :	1 -6 8 -1 0 -1 -1
( var	0 4 -1 -1 0 -1 0
( where	0 5 0 0 1 0 -5
( which	-1 4 0 0 0 0 -2
( words	4 -1 0 0 -1 -1 0
( x	-4 -4 6 -9 -6 9 8
( x )	-6 11 8 -12 -8 -7 13
( x ))	-3 -4 2 -1 1 5 -1
( x *	8 0 0 0 -2 -5 0
( x ,	-6 -3 -1 -3 4 13 -4
( x .	-4 -1 0 0 0 4 1
( x =	-2 -1 0 0 -1 5 -1
( x =>	-2 4 -1 0 0 0 0
( x >	6 -2 -1 0 0 -3 0
( x1	-1 -5 0 0 0 2 5
( x1 )	0 -4 0 0 0 0 5
( xs	0 6 -4 0 -1 1 -1
( xs )	0 5 -4 0 -1 1 0
( y	0 2 -2 -1 4 2 -5
( y ))	0 4 -1 0 0 -1 -2
( y1	0 -4 0 0 0 0 5
( z	-5 -3 3 -1 0 7 -1
( z )	-4 0 0 0 0 4 0
( {	-1 -1 14 -10 0 7 -10
( { $	-1 0 4 -7 -1 15 -10
( { keyword	0 -4 5 0 0 -1 0
( { type	0 4 -3 0 0 0 0
( { }	2 -2 5 0 -1 -2 -1
((	-3 -8 25 2 -3 -9 -4
(( '	4 -1 0 -1 -1 -1 0
(( ' ,	4 -1 0 -1 -1 -1 0
(( )	-3 6 8 -2 -4 -4 -1
(( ) =>	-3 6 8 -2 -3 -4 -1
(( ID	-1 -3 -2 11 -1 -1 -3
(( N	2 5 0 -4 1 -1 -1
(( a	-2 5 0 -1 -1 0 -1
(( a ,	-2 10 -4 -1 -1 0 -1
(( i	0 -6 5 2 0 0 0
(( resolve	0 4 -3 0 0 0 0
(( resolve ,	0 4 -3 0 0 0 0
)	-17 4 2 7 15 -11 -1
) !	0 -11 12 0 0 0 -1
) ! ;	0 -11 12 0 0 0 -1
) $	19 -10 -2 -3 -6 41 -39
) $ID	-1 -1 0 -2 0 6 -1
) %	-4 -2 0 8 0 1 -3
) % N	-3 -1 0 8 0 -1 -2
) %>%	-4 -2 0 -2 -2 10 -1
) %>% $	-2 -1 0 -1 -1 5 0
) (	-4 24 1 1 -4 -9 -10
) ( )	-2 10 1 -2 -4 -3 -1
) )	-3 -4 -3 -1 -1 15 -4
) ) $	-2 -2 0 0 -1 5 0
) *	-1 7 0 -1 -1 7 -11
) * ID	0 6 0 0 -2 1 -4
) +	-11 0 -2 5 10 -4 2
) + "	-2 -3 0 0 0 0 6
) + N	-3 -3 0 -1 5 -1 3
) + fib	0 -2 -2 8 0 -1 -4
) ,	8 -15 -1 -14 1 30 -9
) , $	22 -10 1 -6 -13 8 -1
) , (	-6 -4 1 0 12 -2 0
) , ID	-4 -3 2 1 0 5 -1
) , N	4 0 -1 -1 2 1 -4
) , c	9 -2 0 0 -4 -2 0
) , equals	0 -1 0 0 -1 4 -1
) -	-4 -4 4 -2 12 -2 -4
) - Id	0 4 0 0 2 0 -6
) - N	-2 -3 0 -1 5 -1 2
) ->	13 -4 -3 -3 -2 -3 1
) .	0 29 23 -5 -19 -29 1
) . $	1 7 0 3 -1 -1 -9
) . ID	7 5 4 -2 -2 -7 -4
) . addRange	0 4 0 -1 -2 0 0
) . append	-1 4 0 -1 -2 0 0
) . code	-1 -2 7 -1 -3 0 0
) . filter	-4 3 3 0 0 -1 -1
) . forEach	-1 4 -3 0 0 0 1
) . join	-4 13 -1 -1 0 -5 -2
) . map	-2 -3 0 0 0 0 6
) . toBe	0 -3 5 0 0 0 0
) . toEqualTypeOf	0 -2 5 0 0 0 -2
) . type	-1 -2 6 0 0 0 -2
) /*	-1 -1 0 4 1 0 -2
) :	17 -61 79 11 -9 -13 -24
) : $	23 -4 -12 7 -4 -5 -5
) : (	-1 4 -2 0 0 -1 -1
) : ID	-2 0 4 0 0 0 -1
) : Id	0 -7 9 -1 0 -1 -1
) : N	0 -2 -2 8 0 0 -3
) : Promise	0 -3 5 0 0 0 -2
) : ReactNode	-1 -10 13 -1 0 -1 -1
) : boolean	0 -5 6 0 0 0 -1
) : number	0 -2 5 0 0 0 -2
) : string	-1 -6 10 0 0 0 -2
) : void	-1 -6 12 -1 0 -1 -3
) : {	0 -4 5 0 0 0 0
) ;	-14 7 2 5 -2 -19 21
) ; $	-23 3 13 6 7 -19 14
) ; //	-2 9 -2 -1 -1 6 -9
) ; }	-1 -3 -9 -3 -1 -2 19
) <	0 -6 -1 12 -1 -2 -3
) =	1 -7 -1 3 4 4 -4
) ==	4 -4 -2 -2 -2 8 -2
) == NL	0 -3 0 0 0 5 -1
) ===	0 4 0 0 0 0 -3
) =>	-14 12 42 -7 -8 -11 -14
) => $	-1 -1 5 0 0 -1 0
) => a	-2 4 1 -1 -1 0 -1
) => void	-1 -4 6 0 0 0 -1
) => {	-2 -2 13 -1 -1 -3 -3
) >	-2 -4 -1 -1 7 -1 2
) > N	-2 -4 -1 -1 6 -1 2
) >=	0 -4 0 -1 0 7 -1
) ?	-2 6 -3 -3 -1 -2 5
) ? "	-2 4 -3 0 0 0 2
) AS	-3 -2 0 -1 11 -2 -1
) As	-2 -1 0 -1 6 -1 -1
) ENGINE	-1 -1 -1 -4 8 0 0
) ENGINE =	-1 -1 -1 -4 8 0 0
) FROM	-2 -1 0 -1 7 -2 -1
) From	-2 -2 0 0 6 0 -1
) ID	0 -6 -2 5 0 -3 5
) ID =	-2 -1 0 5 0 -2 -1
) Id	-3 -2 -1 1 5 -1 0
) N	-2 0 -1 7 -3 -2 2
) N Id	-2 -2 0 4 -1 -1 2
) N The	0 -3 0 -1 0 0 5
) NOT	-1 -1 0 0 4 -1 0
) NOT NULL	-1 -1 0 0 4 -1 0
) ON	-2 -1 0 -1 5 -1 0
) SELECT	-1 -1 0 0 4 -1 0
) VALUES	-1 -1 0 0 4 -2 0
) VALUES (	-1 -1 0 0 4 -2 0
) \	-3 5 -2 1 0 0 -1
) \ b	-2 6 -1 -1 0 0 0
) ]	4 -4 4 -3 -3 2 0
) ] ,	4 -2 0 0 -1 0 0
) as	-4 -10 9 -1 15 -6 -3
) as ID	-1 -1 0 0 4 -1 0
) basedir	-1 -2 0 5 -1 0 -1
) basedir =	-1 -2 0 5 -1 0 -1
) break	0 -4 0 0 -1 9 -3
) default	-1 -1 0 0 4 -1 0
) engine	0 -2 0 -1 4 -1 0
) engine =	0 -2 0 -1 4 -1 0
) from	-4 -2 -1 -1 11 -3 -1
) if	9 -2 -2 -1 0 -3 -1
) is	8 0 -2 -1 -2 -1 -2
) is not	5 -1 -1 -1 -2 -1 0
) not	-2 -1 0 -1 6 -1 -1
) not null	-2 -1 0 -1 6 -1 -1
) on	-4 -2 0 -2 9 -1 0
) on [	-3 -1 0 -2 6 0 0
) or	5 -1 -1 -1 0 -1 -1
) return	-2 1 7 0 0 -1 -4
) return $	0 -3 4 0 0 0 0
) select	-1 -1 0 0 4 -1 0
) then	0 -3 0 -2 9 -1 -2
) then $	0 -3 0 -2 8 0 -2
) throw	0 -7 8 0 0 0 0
) throw new	0 -7 7 0 0 0 0
) throws	-1 -4 -4 0 0 -1 10
) unsigned	-2 -1 0 0 5 -1 -1
) x	0 5 -2 0 -2 0 -1
) {	-25 23 -10 15 -15 -5 17
) { $	-20 9 4 15 -13 -3 8
) { console	-1 11 -3 -2 0 -1 -4
) { return	-1 18 -6 -3 -1 -2 -5
) { }	-2 -3 2 -2 -1 -3 8
) |	8 2 -3 -1 -1 -3 -1
) ||	-9 14 2 -5 -2 3 -4
) || $	-4 8 -1 -4 -1 -2 3
) || (	-2 -1 5 0 0 0 -1
) }	-5 0 6 -3 1 2 -2
) } $	-1 1 4 -1 0 2 -4
))	-16 -14 -4 -5 6 33 1
)) #	-2 0 0 -1 0 4 0
)) $	2 -12 3 4 -3 25 -18
)) )	1 -11 -3 1 4 10 -3
)) ) $	2 -3 -1 -2 4 2 -2
)) ) ;	0 -6 0 5 -1 6 -3
)) ,	-3 -5 0 -1 -4 13 0
)) , $	-1 -2 0 -1 -5 5 3
)) , equals	0 -1 0 0 -1 4 -2
)) .	-2 -7 14 -2 -2 -2 0
)) . type	-1 -2 6 -1 0 -1 -1
)) ;	-4 -4 -4 -1 2 -1 13
)) ; $	-4 -3 -4 -4 2 -1 13
)) >	0 4 0 0 0 -2 -1
)) AS	-1 -1 0 0 4 -1 0
)) as	-3 -1 2 0 6 -2 -2
)) {	-4 11 -11 -6 -2 -3 15
)) { $	-4 12 -10 -5 -2 -3 11
)) ||	-1 4 -1 0 -1 -1 0
)) || $	-1 4 -1 0 -1 -1 0
*	-26 25 2 -11 -12 -24 48
* #	-1 -1 4 0 -1 0 0
* # $	-1 -1 4 0 -1 0 0
* $	-16 12 8 -8 -6 -3 14
* (	-2 0 -4 -2 1 0 7
* )	-2 -9 -4 20 7 -5 -8
* ) $	0 -6 0 11 1 -3 -3
* ) basedir	-1 -2 0 5 -1 0 -1
* ,	10 -5 -4 0 1 -1 -1
* , $	10 -5 -4 0 0 0 -2
* -	0 6 0 0 -1 0 -4
* .	7 -5 0 2 -1 -1 -2
* . ID	-3 -4 0 9 0 -1 -1
* . csv	11 -1 0 -8 0 -1 -1
* /	-10 10 16 -11 -4 -5 4
* / $	-10 9 16 -11 -4 -5 5
* //	0 0 5 0 0 0 -4
* // $	0 0 5 0 0 0 -4
* <	-4 -8 -1 -4 -2 -1 19
* < li	-1 -2 -1 -1 0 0 5
* < p	-3 -4 -3 -2 -1 0 13
* </	-1 -2 -1 -1 0 0 5
* @ID	-11 23 2 -10 -5 -3 4
* @ID #	-1 -1 0 -1 0 0 4
* @ID $	-2 11 3 -1 0 0 -10
* @ID <	0 -2 -2 0 0 0 5
* @ID ID	-2 -4 11 -2 -1 0 -3
* @ID Id	-3 5 0 -2 -1 -1 2
* @ID Juergen	0 -3 0 0 0 0 4
* @ID N	-2 -7 -2 -1 -1 -1 13
* @ID a	0 -5 0 0 0 0 6
* @ID the	-1 -7 -2 0 0 0 10
* @ID value	0 4 0 0 0 0 -3
* @ID {	-1 43 -11 -1 0 0 -28
* A	-1 -3 0 5 0 0 -1
* CONST	-4 12 2 -3 -1 0 -5
* CYGWIN	-1 -2 0 5 -1 0 -1
* CYGWIN *	-1 -2 0 5 -1 0 -1
* Copyright	-3 4 2 -4 -2 -2 5
* Creates	-1 6 0 0 0 0 -5
* FROM	9 -3 -1 -2 1 -2 -2
* From	-1 -2 -1 -1 7 -1 -1
* ID	-1 -2 -2 -6 -6 5 13
* ID )	1 8 -1 3 -2 0 -9
* ID *	7 -2 0 1 -2 0 -4
* Id	-7 16 -2 -11 -5 4 3
* Id ID	-3 10 -1 -2 -1 0 -2
* Id Id	-1 -5 1 -1 0 5 0
* Id an	-1 -3 0 -1 -1 0 6
* LICENSE	-1 2 4 -2 0 0 -3
* LICENSE file	-1 2 4 -2 0 0 -3
* Licensed	-1 -2 0 -1 -1 0 5
* N	3 -6 0 12 0 -10 0
* N )	8 0 -2 -1 -1 -7 2
* N ))	-4 -1 0 13 -1 -5 -1
* See	-2 -1 0 -1 -1 0 6
* See the	-2 -1 0 -1 -1 0 6
* The	-3 8 5 -2 0 0 -7
* This	-3 7 5 -5 -1 0 -3
* This source	-1 2 4 -1 0 0 -2
* Unless	-2 -2 0 -1 -1 -1 6
* Unless required	-2 -2 0 -1 -1 -1 6
* WITHOUT	-1 -2 0 -1 -1 0 5
* WITHOUT WARRANTIES	-1 -2 0 -1 -1 0 5
* You may	-1 -1 0 -1 0 0 4
* [	-3 0 -1 6 -1 -1 0
* _	0 10 0 0 0 0 -10
* _ .	0 10 0 0 0 0 -10
* `	2 -2 14 -2 -2 -1 -10
* ` `	-1 -5 11 0 -1 0 -3
* ` is	4 -1 0 -1 0 0 -1
* as	-1 0 4 -1 0 0 -2
* const	0 -3 5 0 0 0 -1
* distributed	-1 -1 0 -1 -1 0 5
* distributed under	-1 -1 0 -1 -1 0 5
* for	-2 0 0 -1 0 0 4
* from	-4 0 -2 -3 13 -3 -1
* from '	0 5 -3 -1 -1 0 0
* http	-2 -2 0 -3 0 0 8
* http :	-2 -2 0 -3 0 0 8
* https	-2 -1 0 -2 0 0 5
* https :	-2 -1 0 -2 0 0 5
* in	-2 -2 0 -1 0 0 5
* limitations	-2 -3 0 -1 0 0 7
* limitations under	-2 -3 0 -1 0 0 7
* or	-1 -2 0 -1 0 0 4
* the	-4 -3 0 -2 -1 0 10
* the License	-1 -2 0 -1 0 0 4
* to	1 -2 -1 -3 0 0 5
* values	-2 -1 -1 -1 -1 0 5
* y	8 -1 0 0 -2 -3 -2
* you	-1 -1 0 -1 0 0 4
* you may	-1 -1 0 -1 0 0 4
* {	-1 -5 -2 -1 -1 0 9
* { @ID	-1 -5 -2 -1 0 0 10
**	17 1 -2 0 -2 -10 -4
** N	15 -1 0 -3 -2 -8 -1
** kwargs	6 -4 -1 0 0 0 0
*=	-1 9 0 -5 -1 -1 -1
+	-4 11 -19 4 -7 0 16
+ "	10 -7 -2 -6 -1 -3 10
+ " $	8 -2 0 -4 0 -1 0
+ " +	-2 -3 0 0 0 0 6
+ %	-1 0 0 4 -3 0 0
+ '	1 10 -1 -2 -3 -1 -4
+ ' )	0 6 0 -1 -2 0 -3
+ (	-2 4 -1 -3 0 -1 4
+ ID	-6 8 -2 2 -5 2 2
+ ID $	-2 -1 0 -1 -1 -1 6
+ ID (	-4 5 -1 3 -2 2 -3
+ N	12 -17 -6 0 5 -1 8
+ N $	8 -7 -1 -5 4 -4 4
+ N )	-1 -1 -2 -1 2 1 4
+ N ,	-1 0 -3 4 1 1 -3
+ N ;	0 -4 1 -2 -3 4 4
+ b	-3 4 0 -2 -2 2 1
+ b ;	-3 5 -1 -2 -1 -1 2
+ c	-1 5 -2 -1 0 -1 0
+ fib	0 -2 -2 8 0 -1 -4
+ fib (	0 -2 -2 8 0 -1 -4
+ name	8 -2 -1 -5 0 -1 0
++	-4 13 1 0 -5 -5 1
++ $	-5 15 2 -4 -3 -4 -1
++ )	-1 1 1 4 -2 0 -3
++ ;	0 -2 0 -3 0 0 5
++ ; $	0 -5 0 0 0 0 6
++ ]	0 -4 0 -1 0 0 5
++ ] =	0 -4 0 0 0 0 5
+=	17 5 -2 0 -11 -10 1
+= '	-1 8 -1 -1 -4 0 -1
+= (	-3 0 0 5 0 -2 0
+= N	18 -14 1 -4 -2 -1 2
+= N $	18 -12 0 -4 -2 -1 0
,	15 5 -6 -41 1 26 0
, "	6 -1 -5 -11 -4 18 -2
, " $	13 -4 -1 -8 -4 5 -2
, " )	-6 -3 -4 0 2 5 5
, " ))	-2 -2 1 -1 0 5 -1
, " ,	-4 10 -5 -5 2 6 -5
, " ]	-2 5 4 -2 -1 -3 -1
, #	5 -1 0 -1 -1 -1 0
, # $	5 -1 0 -1 -1 -1 0
, $	-7 22 18 -42 23 -6 -8
, '	-7 -2 -2 7 17 -4 -9
, ' )	-5 1 -3 0 17 -6 -5
, ' ,	-1 -8 -2 6 4 3 -3
, ' ]	4 2 -3 -2 0 -2 0
, (	-7 -6 12 -2 13 -6 -2
, ( )	-1 -7 12 -1 -1 -2 -1
, ( N	-6 -3 0 0 10 -1 0
, **	0 -2 -1 4 0 -1 0
, --flag	-3 -1 0 5 0 -1 0
, .	-9 -4 -1 -2 -2 18 -1
, . N	-5 -1 0 -1 -2 10 -1
, ...	-4 5 -1 -1 -1 3 -1
, ... )	-1 -3 0 0 0 4 0
, ... ID	-2 4 0 -1 0 -1 0
, //	-5 2 5 0 0 -1 0
, // $	-5 2 5 0 0 -1 0
, @ID	0 -4 -1 2 2 -1 2
, CONST	2 -3 -8 7 1 -6 8
, CONST ,	2 4 -1 5 -5 -4 -1
, Code	-2 -2 4 0 0 0 0
, Comment	4 -1 0 0 -1 -1 0
, Field	4 2 -1 0 -3 -1 -1
, Field (	5 -1 -1 0 -2 -1 0
, ID	-7 -5 -1 -9 -1 15 7
, ID (	-5 -3 3 -3 1 6 0
, ID )	15 8 -13 -4 1 -7 1
, ID +	0 6 0 0 -2 0 -3
, ID ,	5 8 -7 0 2 -9 1
, ID .	-5 9 -2 1 -3 3 -4
, ID :	1 -5 5 -1 3 -1 -1
, ID =	-10 -2 -1 -4 1 20 -3
, ID ]	-1 0 4 -1 -1 2 -3
, ID }	-1 -3 6 0 0 -1 -1
, Id	-4 4 6 1 -2 -4 -1
, Id )	-4 2 -2 2 2 2 -2
, Id ,	0 1 6 -1 0 0 -6
, Id .	-1 4 -4 -1 0 -1 2
, Id =	-1 -2 5 0 1 0 -3
, Id ID	-3 -2 -1 0 -2 0 8
, Id ]	4 -2 1 -1 -1 0 0
, Id }	-1 -1 10 0 0 0 -7
, Integer	0 -2 -1 -1 -3 0 7
, Integer >	0 -1 -1 -1 -3 0 6
, Keyword	5 -1 0 0 -1 -1 0
, N	-8 4 -8 -1 10 1 2
, N $	8 -2 0 1 -4 -4 0
, N )	19 -7 1 -4 7 -13 -2
, N ))	-3 3 -4 -2 6 3 -3
, N +	0 -6 -1 -1 0 0 7
, N ,	-7 1 -2 1 7 4 -4
, N ID	-5 11 0 -1 -6 -2 3
, N ]	-3 9 1 -3 0 3 -6
, N }	-1 -1 -2 0 -1 0 6
, NA	-1 -1 0 0 -1 4 0
, Name	4 -3 2 -1 -1 -1 0
, Name .	5 -1 0 0 -2 -1 0
, None	7 -2 -1 -1 -1 -2 -1
, None )	5 -1 -1 -1 0 -1 0
, Number	4 -1 0 0 -2 0 0
, Object	0 -3 -1 0 0 0 4
, Operator	4 -1 0 -1 -1 -1 0
, Optional	4 -1 -1 0 -1 0 0
, PACKAGE	-4 -1 0 0 -1 6 0
, PACKAGE =	-4 -1 0 0 -1 6 0
, Punctuation	5 -1 0 0 -2 -1 0
, S	-1 4 2 0 0 -2 -2
, Set	4 0 0 0 -3 0 1
, Set $	4 0 0 0 -3 0 0
, String	5 -3 -1 -1 -2 -1 2
, V	-2 -1 -2 0 0 -1 7
, V >	0 -2 -1 0 0 0 4
, Version	-1 -2 0 -1 0 0 5
, Version N	-1 -2 0 -1 0 0 5
, Whitespace	9 -2 0 0 -4 -2 0
, Whitespace )	7 -2 0 0 -4 -1 0
, [	-3 6 -3 -1 7 -3 -2
, ]	-2 -1 0 -1 -1 5 0
, `	-2 5 -1 -1 2 -1 -2
, ` ,	-1 4 -1 0 0 0 -1
, a	9 -5 1 -4 1 -1 -1
, a $	8 -2 0 -2 -2 -2 -1
, and	-2 7 -1 -1 -2 -1 0
, as	-4 1 -1 3 -1 1 0
, b	17 0 2 -6 1 -10 -2
, b )	5 9 -5 -3 -3 -3 0
, b ))	8 0 0 0 -1 -6 0
, b :	0 -5 8 0 -1 -1 -1
, b =	7 -2 0 -2 -2 0 -1
, bound	4 0 0 0 0 -4 0
, bound =	4 0 0 0 0 -4 0
, but	-3 -2 -1 6 -1 -1 2
, by	-5 -1 0 -1 -3 11 -1
, by =	-5 -1 0 -1 -3 11 -1
, c	7 1 -1 -2 -2 -1 -2
, c (	-2 -1 0 -1 -1 5 0
, c =	9 -1 0 0 -4 -3 0
, data	-5 -14 6 -1 -1 13 2
, data ,	-1 -3 5 0 0 -1 0
, data =	-4 -8 0 -1 -1 14 0
, default	5 0 -1 -1 0 -3 0
, default =	4 0 0 0 0 -3 0
, either	-2 -2 0 -1 -1 0 6
, either express	-1 -2 0 -1 -1 0 6
, end	7 2 -1 0 0 -7 -1
, end =	8 0 0 0 0 -7 0
, equals	0 -2 0 0 -1 7 -4
, equals (	0 -2 0 0 -1 7 -4
, etc	-1 -3 1 0 0 0 4
, f	0 -2 0 5 0 0 -3
, f )	0 -2 0 5 0 0 -3
, false	-1 -2 5 0 0 2 -4
, false )	0 -1 3 0 0 2 -4
, from	-1 -4 1 0 -2 3 4
, function	0 4 -1 -1 -1 -4 3
, function (	0 8 -1 -1 0 -4 -2
, i	-1 -1 0 -1 0 4 -1
, identity	-1 4 0 0 0 -2 0
, index	-1 -1 6 0 0 -1 -2
, index )	0 -2 6 0 -1 -1 -2
, int	3 -6 -3 -1 -2 -1 10
, it	0 -5 5 4 -1 -2 -1
, it is	-4 -1 0 6 -1 -1 1
, it }	-1 -3 5 0 0 -1 0
, k	-2 -3 0 -1 -2 12 -5
, k )	-2 -3 0 0 -1 4 2
, mean	-1 -1 0 0 -2 4 0
, min	6 0 0 0 -6 0 0
, n	-2 2 -1 -1 1 4 -3
, na	-4 0 0 0 -1 5 0
, na .	-4 0 0 0 -1 5 0
, name	1 -3 1 -1 4 0 -2
, names	-1 -2 0 7 0 -2 -2
, new	-2 -2 2 -1 4 0 -1
, number	-1 -6 8 0 0 0 -1
, number >	0 -2 4 0 0 0 -1
, number ]	-1 -3 5 0 0 0 -1
, o	0 5 -3 0 1 0 -2
, optional	4 0 -2 -1 0 0 -1
, optional $	4 -1 -2 -1 0 0 -1
, options	-2 15 -3 -1 0 -3 -7
, options )	-1 15 -5 0 0 -3 -4
, opts	0 3 1 0 0 0 -4
, opts )	0 4 0 0 0 0 -4
, output	-2 -1 0 0 0 4 0
, parent	0 -4 5 0 0 0 -1
, parentSchema	0 -1 4 0 0 0 -2
, pos	0 -3 0 0 0 0 4
, range	7 1 -1 0 0 -6 0
, reject	0 5 -4 0 0 0 0
, reject )	0 5 -4 0 0 0 0
, schemaCode	0 -3 5 0 0 -1 0
, schemaCode }	0 -3 4 0 0 -1 0
, sep	5 0 0 0 0 -4 0
, sep =	5 0 0 0 0 -4 0
, serialize	7 -2 0 -1 -1 -2 -1
, serialize )	7 -2 0 -1 -1 -2 0
, so	-4 2 2 6 -1 -1 -3
, software	-2 -2 0 -1 -1 -1 6
, software $	-2 -2 0 -1 -1 0 5
, src	0 4 0 0 0 -3 0
, str	5 1 0 -1 -1 -4 0
, str ]]	5 -2 -1 0 0 -1 0
, suffix	4 -1 0 0 -1 -1 0
, suffix =	4 -1 0 0 -1 -1 0
, sum	-4 -2 0 8 -4 3 0
, sum (	-2 0 0 0 4 -1 0
, sum )	-2 0 0 0 -1 4 0
, sys .	-4 -1 0 5 0 0 0
, the	2 4 -2 -3 -2 -1 2
, then	0 -2 4 2 -1 0 -3
, this	1 5 0 -2 0 -1 -2
, to	-3 -4 0 7 -2 1 2
, to the	-2 -1 0 4 0 0 -1
, true )	-1 4 -1 0 0 -1 -2
, use	0 5 0 0 0 0 -4
, v	4 -1 4 -1 0 -2 -4
, value	-2 -1 0 -1 -1 0 5
, value )	0 -1 -3 -1 -1 -3 7
, values	-1 -1 -2 7 0 -2 -1
, values )	-1 0 -2 4 0 -2 1
, void	0 5 -3 0 0 0 -1
, void N	0 4 -3 0 0 0 -1
, which	-1 -3 0 -1 0 4 1
, width	-2 0 -1 0 -1 4 0
, width =	-2 -1 0 0 -1 4 0
, x	-3 -5 0 -2 1 6 3
, x )	-1 -3 0 0 0 -1 5
, y	6 2 -1 -2 1 -1 -5
, y =	-2 -1 0 -1 -1 4 0
, z	-4 -3 4 -1 2 3 -1
, {	-3 9 -8 -4 -3 14 -5
, { $	-2 1 -6 -3 -4 16 -3
, { type	0 -2 4 0 0 0 -1
, }	0 4 -4 1 0 0 0
-	-20 -4 6 37 -7 -3 -10
- $	5 1 -1 -2 -1 -1 -1
- (	-2 -2 0 4 0 -2 2
- *	0 -3 4 0 0 0 0
- CONST	-3 10 0 -2 -1 0 -3
- ID	-1 6 7 3 -8 -2 -3
- ID $	-1 4 0 2 -1 -1 -3
- ID )	2 2 -1 2 -1 -4 0
- ID --flag	-1 0 0 4 -3 0 0
- ID .	-4 1 -1 3 0 -1 1
- ID ;	0 6 0 -3 0 0 -1
- Id	-4 9 -3 9 1 -2 -11
- N	3 -14 2 -3 0 -1 12
- N $	2 -1 -1 -9 -2 3 8
- N )	4 -6 -4 3 -4 -3 9
- N ,	-5 2 1 -2 8 0 -4
- N :	-3 0 -1 -6 -1 11 0
- N ;	-1 1 5 -3 0 0 -2
- N ]	10 -5 1 -2 -1 -5 1
- N the	-1 -1 0 -1 0 0 4
- Path	-1 -1 0 4 0 0 0
- Path to	-1 -1 0 4 0 0 0
- The	0 14 -2 -1 0 0 -11
- b	-2 4 0 -1 0 0 -1
- generator	5 -2 0 -2 0 -1 0
- level	6 1 0 -5 -1 0 0
- rc	-2 -1 0 5 0 -1 0
- rc .	-2 -1 0 5 0 -1 0
- remote	-3 -1 0 5 0 0 0
- remote -	-3 -1 0 5 0 0 0
- support	-1 -1 0 4 -1 -1 0
- support /	-1 -1 0 4 -1 -1 0
--	-1 -1 -3 8 0 -2 -1
--#	-6 -5 -1 5 11 -2 -2
--# $	-6 -5 -1 5 11 -2 -2
--flag	-20 -11 -3 45 -8 -2 -2
--flag "	-3 -1 0 5 -1 0 0
--flag --flag	-3 -1 0 10 -4 -1 -1
--flag --flag --flag	0 0 0 4 -3 0 0
--flag =	-4 -3 -1 10 -1 -1 1
--flag Id	-4 -1 0 4 -2 3 -1
->	-1 -19 -4 -8 -5 9 27
-> "	0 -4 0 -1 0 0 5
-> x	0 -4 0 -1 -2 -1 8
-> {	-2 -4 0 -1 0 -1 8
-> { $	-1 -3 0 -1 0 -1 7
-flag	-24 -23 -8 82 -9 -7 -10
-flag "	-4 -4 -2 16 -2 -2 -2
-flag " ]	-1 -1 -1 4 -1 -1 -1
-flag $	-3 -4 -1 12 -1 -1 -1
-flag '	-1 -2 0 5 0 -1 0
-flag *	10 -2 0 -6 0 0 -1
-flag ,	-3 -1 0 7 0 -1 -1
-flag , --flag	-3 -1 0 5 0 -1 0
-flag --flag	-1 0 0 -2 0 4 0
-flag /	9 -4 -1 -1 -1 -1 -1
-flag CONST	-3 0 0 4 -1 0 0
-flag ID	-2 -1 0 7 -1 -1 -1
-flag ID $	-2 -1 0 4 -1 -1 0
-flag N	-3 -1 0 8 -1 -2 -1
-flag pipefail	-3 0 0 7 -3 0 0
-flag pipefail $	-3 0 0 7 -3 0 0
-flag syscalls	-1 -1 0 4 -1 0 -1
-flag syscalls :	-1 -1 0 4 -1 0 -1
-flag |	-1 -1 0 4 0 -1 0
.	27 10 12 -10 -35 -23 20
. "	-4 -3 -1 3 6 -1 -1
. " $	-2 0 0 4 0 0 -1
. $	19 14 -1 22 -27 -17 -9
. $ID	-2 -2 12 -1 0 -1 -7
. $ID =	0 4 1 0 0 0 -5
. .	7 -7 -1 8 -1 -2 -3
. . $	-5 -1 0 6 0 0 0
. /	-6 -3 -2 24 -2 -2 -7
. / usr	-2 -1 0 6 -1 -1 -1
. <	-1 -1 -2 0 0 0 4
. Builtin	4 -2 -1 0 -1 0 0
. CONST	7 -13 4 -3 -2 -4 11
. CONST $	5 0 -2 -2 0 0 -1
. CONST )	0 -5 1 -2 -1 -1 9
. CONST ,	4 0 -2 -1 -1 -1 0
. CONST :	2 -3 -2 -1 -1 0 5
. CONST =	0 4 -1 -1 0 0 -2
. Call	-4 -2 0 -1 -1 9 0
. Call (	-5 -2 0 -1 -1 9 0
. Constant	5 -2 -1 0 0 -1 -1
. Context	-3 0 0 4 0 -1 -1
. Default	6 -1 0 -1 -2 -1 0
. Default (	5 -1 0 -1 -2 -1 0
. DiskSpace	-1 -1 0 0 4 -1 -1
. Event	0 -3 4 0 0 0 0
. Event )	0 -3 4 0 0 0 0
. FIELD	-1 -1 0 0 0 -1 4
. For	4 -3 -1 -2 0 -1 2
. Function	4 -2 -1 0 0 0 0
. ID	-3 13 1 -11 -3 -5 9
. ID $	-4 13 -1 0 4 -2 -10
. ID &&	-1 5 0 -2 0 0 -2
. ID (	12 15 -3 -11 -14 -29 30
. ID )	-11 9 3 11 9 0 -21
. ID ,	-5 3 -1 -3 13 3 -11
. ID .	21 -8 -1 -10 -4 -4 7
. ID /	-3 -4 3 1 0 2 1
. ID :	6 -1 -1 -3 0 -1 0
. ID ;	-1 4 3 -3 -2 4 -5
. ID <-	-2 -2 0 -1 0 6 0
. ID =	-10 4 -7 -4 1 15 2
. ID import	9 -8 -1 9 -5 -1 -4
. ID |	0 -2 0 5 0 0 -2
. ID ||	-1 5 -2 0 0 -1 -1
. ID }	-1 -4 4 -1 0 0 2
. Id	-3 5 -3 -8 12 -5 2
. Id $	3 -3 0 -3 1 -2 4
. Id (	-11 20 -3 5 -3 -1 -8
. Id )	6 -7 5 -1 1 -1 -3
. Id ,	-7 1 -4 -1 15 -2 -2
. Id :	11 -3 -4 -1 -1 0 -1
. Id ;	-3 -6 -2 -3 1 -1 14
. Id =	-10 3 -3 -2 15 0 -4
. If	-2 -2 -2 7 -1 0 0
. It	4 -1 -1 -1 -2 0 1
. Length	-1 -1 0 -1 -1 4 0
. N	-6 -1 1 6 -3 10 -7
. N $	1 7 -1 -1 0 0 -6
. N ,	-5 -1 0 -1 -2 10 -1
. N }	0 -2 0 6 0 0 -2
. Object	0 5 -1 0 -1 0 -3
. Other	8 -3 0 -2 -1 0 -2
. RUNTIME	-2 -1 0 0 0 -1 5
. RUNTIME )	-2 -1 0 0 0 -1 5
. See	-6 0 0 5 -1 0 2
. See the	-4 1 0 2 -1 0 2
. String	-1 12 -4 0 0 -1 -5
. The	2 -2 -2 -2 -1 0 6
. Type	2 10 -4 -1 0 -3 -4
. Variable	5 -2 0 0 -1 0 0
. When	-1 -1 0 0 -1 0 4
. [	-6 -2 -1 -2 13 -1 -1
. a	-4 -1 1 -1 8 -2 -1
. add	2 -7 2 -1 -2 -2 8
. add (	2 -6 2 -1 -2 -2 8
. addKeyword	0 -3 4 0 0 0 0
. addRange	0 6 0 -1 -3 0 -1
. addRange (	0 6 0 -1 -3 0 -1
. addSchema	-3 5 0 0 0 -2 0
. annotation	-2 -6 -1 -2 -1 0 12
. annotation .	-2 -6 -1 -2 -1 0 12
. annotations	-1 -2 -1 -1 0 0 5
. annotations .	-1 -2 -1 -1 0 0 4
. apache	0 -7 -1 -3 -1 -1 12
. apache .	0 -7 -1 -3 -1 -1 12
. append	4 -3 -2 -1 -3 -2 7
. append (	2 -3 -2 0 -3 -1 7
. apply	-2 -6 4 -2 0 0 6
. apply (	0 -6 4 0 0 -4 6
. argv	-5 1 1 5 0 -1 -1
. argv [	-5 0 0 6 0 -1 0
. assert	-1 8 -1 0 -1 -5 0
. assert .	-1 8 -1 0 -1 -5 0
. b	-3 3 -1 -1 9 -3 -4
. b ,	-2 -1 0 0 5 -1 -1
. bind	0 5 -1 0 0 -4 0
. bind (	0 5 -1 0 0 -4 0
. charAt	-2 -9 0 -1 -1 -1 14
. charAt (	-2 -9 0 -1 -1 -1 14
. children	0 4 -3 0 0 0 0
. children }	0 5 -4 0 0 0 0
. class	-4 -5 -3 -1 0 0 13
. class )	0 -3 -2 0 0 0 5
. class .	-3 -1 0 0 0 0 4
. cli	-6 -1 0 10 0 -1 0
. cli (	-4 -1 0 7 0 -1 0
. closed	0 -4 1 0 0 0 3
. code	-1 -5 13 -1 -3 -1 -1
. code =	-1 -2 8 -1 -3 0 0
. columns	-4 -1 0 -1 6 0 0
. columns $	-3 -1 0 0 4 0 0
. com	0 -1 -1 4 -1 -1 0
. com /	0 1 -1 4 -1 -1 -2
. combine	-1 -4 0 0 0 3 2
. common	1 -3 -2 -1 -1 0 6
. common .	1 -3 -1 -1 -1 0 6
. contains	0 -6 0 0 0 0 7
. contains (	0 -5 -1 0 0 0 7
. core	-1 -3 1 -1 -1 0 5
. core .	-1 -3 1 -1 -1 0 4
. csv	7 -3 0 -4 1 0 -1
. csv $	9 -1 0 -6 0 -2 -1
. d	-3 -1 0 6 1 -2 -1
. db	-1 -3 0 5 1 -1 0
. deb	-3 -1 0 5 0 0 0
. default	-2 5 -1 0 -1 5 -5
. default )	-3 1 0 0 -1 5 -2
. defineProperty	0 5 -1 0 0 0 -2
. defineProperty (	0 4 -1 0 0 0 -2
. depth	0 -2 5 0 0 0 -3
. description	0 -6 6 0 0 0 0
. destination	0 -1 4 0 0 0 -3
. diskspace	0 -3 0 -1 7 0 -2
. encode	5 -1 0 0 0 -2 -1
. encode (	5 -1 0 0 0 -2 -1
. end	2 19 0 -1 -4 -7 -8
. end (	0 13 -1 0 -4 -2 -5
. env	-1 -9 1 8 0 2 -1
. equal	-4 8 -1 0 -1 2 -3
. equal (	-4 8 -1 0 -1 2 -3
. equals	-1 -4 -1 0 0 0 8
. equals (	-1 -4 -1 0 0 0 8
. error	-1 3 5 -1 -1 -2 -4
. error !	0 -7 9 0 0 0 -1
. error (	1 10 -4 -1 0 -2 -2
. example_table	-3 -1 -2 -1 7 -1 0
. example_table (	-1 0 -2 0 4 0 0
. execute	4 -1 0 -1 0 -2 -1
. execute (	4 -1 0 -1 0 -2 -1
. exists	-2 0 0 -1 -1 5 0
. exists (	-2 -1 0 -1 -1 5 0
. exit	-6 0 -1 5 -1 3 0
. exit (	-6 0 -1 5 -1 3 0
. exports	-2 11 0 -2 -1 -2 -3
. exports =	-2 10 0 -2 -1 -2 -2
. fail	-1 -1 4 0 0 -2 0
. fail $ID	-1 -1 4 0 0 -2 0
. file	-5 0 0 3 0 2 -1
. filter	-4 3 3 0 0 -1 -1
. filter (	-4 7 -2 0 0 -1 -1
. filter ((	-1 -4 5 0 0 0 0
. format	-3 8 -2 6 -1 -6 -2
. format (	-3 5 -1 6 -1 -6 0
. frame	-4 -1 0 -1 0 8 -1
. frame =	-3 -1 0 -1 0 6 0
. from	-2 0 -3 0 0 0 6
. from (	-2 0 -2 0 0 0 5
. function	0 -2 -1 -1 0 0 4
. function .	0 -2 -1 -1 0 0 4
. get	10 -8 -3 -2 -1 -2 6
. get (	10 -7 -4 -2 -1 -2 6
. getName	-2 -5 -1 0 0 -1 9
. getName (	-2 -5 -1 0 0 -1 9
. getSchema	-2 -2 5 0 0 0 -1
. getSchema (	-2 -2 5 0 0 0 -1
. getenv	-1 -1 0 -1 0 4 0
. getenv (	-1 -1 0 -1 0 4 0
. google	-1 -5 -1 -1 -1 0 10
. google .	-1 -5 -1 -1 -1 0 10
. groups	-2 -3 6 0 0 0 0
. has	-1 4 1 0 0 -1 -3
. has (	-1 4 1 0 0 -1 -3
. hasNext	-1 -3 -1 -1 0 -1 6
. hasNext (	-1 -3 -1 -1 0 -1 6
. hostname	-2 4 -1 0 0 0 0
. html	-1 3 0 2 0 0 -4
. id	-7 -3 5 -4 13 0 -5
. id ,	-2 -2 1 0 5 0 -1
. id ;	0 -2 0 -1 4 0 -1
. id =	-3 -2 -1 -2 7 1 0
. if	-1 -3 6 0 0 -2 0
. if (	-1 -2 5 0 0 -1 0
. includes	-2 4 -1 0 0 -1 0
. includes (	-2 4 -1 0 0 -1 0
. inclusive	0 -4 3 0 0 0 1
. info	-2 1 4 -3 -1 2 -2
. insert	-3 4 -1 2 0 -1 -1
. insert (	-3 4 -1 2 0 -1 -1
. interpolate	-1 -3 5 0 0 0 -1
. interpolate `	-1 -3 5 0 0 0 -1
. issues	0 -4 7 0 0 0 -2
. issues [	0 -4 5 0 0 0 -1
. items	6 -4 2 -1 0 -1 -2
. items (	6 -2 -1 -1 0 -1 -1
. join	4 -1 0 8 -1 -7 -3
. join (	4 -2 1 8 -1 -7 -3
. json	-1 4 -1 -1 0 0 -1
. junit	-1 -3 -1 -1 0 0 6
. junit .	-1 -3 -1 -1 0 0 6
. label	-4 -1 0 6 0 -2 0
. lang	-1 -3 -1 -2 -1 0 8
. lang .	-1 -3 -1 -2 -1 0 8
. left	-2 6 -1 0 -1 0 -1
. length	-2 8 10 -3 -3 -4 -6
. length $	2 9 -2 -1 -2 0 -7
. length (	0 -4 0 0 0 -1 6
. length )	-2 4 1 0 0 -1 -1
. length ;	0 4 -1 0 0 -1 -1
. length ===	0 -5 9 0 0 0 -2
. load	-5 -4 0 -1 0 11 1
. load (	-6 -4 0 -1 0 11 1
. loads	5 -2 0 -1 0 -2 0
. loads (	5 -2 0 -1 0 -2 0
. log	-5 5 10 6 -2 -3 -11
. log (	-4 5 11 -2 -1 -2 -7
. main	-4 0 0 5 0 0 0
. main import	-4 0 0 5 0 0 0
. map	-7 1 6 -1 -1 -1 2
. map (	-7 9 -3 -1 -1 -1 4
. map ((	0 -8 10 0 0 0 -1
. mark	-1 5 0 0 -4 0 1
. max	-11 7 -2 -1 -2 6 4
. max (	-10 6 -2 -1 -2 4 5
. md	4 -1 0 -3 0 0 0
. mean	9 -2 0 0 -1 -2 -2
. message	-2 10 0 -1 0 -2 -4
. meta	-2 -1 0 -1 -1 0 4
. meta .	-2 0 0 0 -1 0 4
. min (	0 -4 3 0 0 0 1
. model_validate	4 -2 -1 0 0 -1 0
. model_validate (	4 -2 -1 0 0 -1 0
. na	-2 -4 -1 0 -1 7 0
. na (	-2 -4 -1 0 -1 7 0
. name	-4 7 -2 -3 2 -2 2
. name .	-3 6 -1 0 0 0 -1
. name =	-3 -1 -2 -1 0 -1 8
. next	-1 -2 1 -1 0 -1 5
. next (	-1 -2 1 -1 0 -1 4
. node	5 2 0 -2 -1 -1 -3
. nodes	0 -2 -1 -1 0 -1 6
. notNull	0 -3 0 0 0 0 4
. notNull (	0 -3 0 0 0 0 4
. now	3 -5 4 -1 0 -1 0
. now (	3 -5 3 -1 0 -1 0
. null	-1 -1 0 0 -1 8 -4
. null (	-1 -2 0 0 -1 8 -4
. of	-3 -5 -1 0 0 0 10
. of (	-3 -7 -1 0 0 0 11
. options	0 -4 4 -1 0 2 -1
. options .	0 -4 3 0 0 2 -1
. opts	-2 -4 8 -1 0 -1 -1
. opts .	-1 -4 8 -1 0 -1 -1
. org	-3 6 -2 -4 -1 2 2
. org /	-1 6 -2 -4 -1 -1 3
. out	-1 -5 -1 -1 -1 -1 10
. out .	-1 -3 -1 -1 0 -1 7
. parse	0 -1 7 -1 -1 -1 -4
. parse (	-1 -1 8 -1 0 -1 -3
. path (	-2 -1 0 -1 0 4 0
. pipe	0 -3 6 0 0 -2 -1
. pipe (	0 -3 6 0 0 -2 -1
. plan	0 6 0 0 0 -4 0
. plan (	0 6 0 0 0 -4 0
. pop	6 -5 1 -1 0 -1 -1
. pop (	6 -5 1 -1 0 -1 -1
. pos	5 -5 2 -1 0 0 -1
. println	0 -4 -1 -1 0 -1 7
. println (	0 -4 -1 -1 0 -1 7
. prototype	-2 9 0 -1 0 -1 -5
. prototype ,	0 5 -3 0 0 0 -1
. prototype .	-1 4 1 0 0 -1 -3
. push	0 14 4 -1 -2 -4 -12
. push (	0 14 4 -1 -2 -4 -12
. put	0 -4 -1 0 -1 0 6
. put (	0 -4 -1 0 -1 0 6
. py $	-2 -3 0 7 0 -1 -1
. query	0 5 -4 0 0 0 -1
. random	6 -3 2 0 -1 -2 -1
. read	7 -2 1 0 0 -5 -1
. read (	7 -2 1 0 0 -5 -1
. reflect	0 -3 -1 0 0 0 4
. remove	0 7 -1 -1 0 0 -6
. remove (	0 7 -1 -1 0 0 -6
. render	1 6 -1 0 -1 -1 -4
. render (	1 6 -1 0 -1 -1 -4
. reverse	-4 11 -1 -1 0 -4 0
. reverse (	-4 13 -1 -1 0 -4 -2
. rm	-4 0 0 0 -1 5 0
. rm =	-4 0 0 0 -1 5 0
. run	4 0 0 -2 0 -1 0
. run (	4 0 -1 -2 0 -1 0
. s	0 5 0 0 0 0 -5
. safeParse	0 -4 5 0 0 0 0
. safeParse (	0 -4 5 0 0 0 0
. search	4 -3 0 -1 0 -1 0
. seed	-3 -2 0 -1 -1 8 0
. seed (	-3 -2 0 -1 -1 8 0
. sh	-5 -2 0 9 -1 -1 -1
. sh $	-5 -2 0 9 -1 -1 -1
. size	-1 -2 -1 -1 0 4 1
. size (	-1 -5 -1 0 0 4 3
. sleep	4 -1 -1 -2 0 0 0
. sleep (	4 -1 -1 -1 0 0 0
. slice	-2 7 1 0 -1 0 -4
. slice (	-2 7 1 0 -1 0 -4
. some	-2 6 -3 0 0 0 0
. sort	-3 9 -1 -2 -1 -5 2
. sort (	-1 5 -1 -1 0 -5 2
. source	0 4 -1 -3 0 5 -5
. source =	-1 0 0 -2 0 5 -2
. springframework	-1 -4 -2 -1 -1 -1 10
. springframework .	-1 -4 -2 -1 -1 -1 10
. start (	2 -4 0 -1 0 -1 4
. startsWith	0 -3 -1 0 0 -1 5
. startsWith (	0 -3 -1 0 0 -1 5
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
. t	0 -1 0 0 2 3 -4
. target	0 5 0 0 0 0 -5
. test	-2 0 -2 -2 0 7 -1
. test (	-3 0 -1 -2 0 7 -1
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
. trim	-4 3 1 -1 0 0 1
. trim (	-4 3 1 -1 0 0 1
. txt	-3 -3 -1 13 -1 -3 -1
. txt $	-4 -3 -1 12 -1 -3 -1
. type	-1 6 -3 -3 -1 0 1
. type .	-3 -5 9 -1 -1 -1 1
. type =	0 5 -5 -1 0 0 1
. type ===	0 4 -3 0 0 0 0
. util	-1 -4 -3 -2 -1 -1 11
. util .	-1 -4 -3 -2 -1 -1 11
. width	-2 6 -1 -3 -1 3 -2
. write	9 3 -1 -1 -1 -10 1
. write (	9 3 -1 -1 -1 -10 1
. x	-5 2 -2 -3 8 -2 1
. x =	-2 -1 -2 -1 5 -1 1
. z	-1 5 0 -2 1 -1 -2
...	-16 19 9 2 -6 0 -9
... $	-1 -1 0 4 0 0 0
... )	-1 -4 0 1 0 5 1
... ID	-3 3 5 0 -2 -2 -2
... ID ]	-2 5 -2 -1 0 -1 0
... props }	-1 4 1 0 0 -3 -1
... rest	0 4 -3 0 0 0 0
.@bash	-10 4 2 1 5 9 -11
.@java	-13 8 -3 -12 -10 -2 32
.@javascript	-3 17 27 -8 -19 -17 3
.@python	-19 12 7 -3 -2 -10 15
.@r	7 2 8 -7 -16 4 1
.@sql	-4 11 2 -4 -24 7 11
.@typescript	-4 18 -1 -3 -1 -3 -5
/	-14 1 -3 43 -8 -11 -7
/ $	-13 15 15 -12 -1 -6 2
/ (	-1 6 -3 -2 0 3 -3
/ )	0 -1 -1 5 0 -1 -2
/ ,	-3 9 -3 -1 -1 -1 -1
/ , $	-3 8 -2 -2 0 -1 0
/ .	-1 -3 0 6 0 -1 0
/ /	4 2 -2 -4 1 -2 1
/ CONST	3 2 2 -4 0 0 -2
/ ID	0 7 0 9 1 -7 -11
/ ID $	6 -1 0 -2 0 -1 -1
/ ID )	0 4 -1 2 0 -1 -3
/ ID -	-5 10 -1 0 0 -1 -2
/ ID .	2 -2 1 -1 4 0 -4
/ ID /	4 -8 2 -1 3 -2 2
/ Id	-4 0 -1 3 -1 0 3
/ LICENSE	0 -5 0 -3 -1 -1 10
/ LICENSE -	0 -5 0 -3 -1 -1 10
/ N	3 -3 -1 -2 -1 6 -3
/ N $	7 -2 0 -1 0 -2 0
/ N ;	0 -4 -1 0 0 6 -1
/ [	0 4 -1 -1 0 -1 0
/ \ b	-2 5 -1 -1 0 0 0
/ ^	-6 10 -1 3 -1 -3 -2
/ ^ ID	-2 5 -2 0 0 0 0
/ acpi	-2 -1 0 5 -1 -1 0
/ acpi -	-1 -1 0 4 -1 -1 0
/ bin	-2 -1 -2 5 0 0 0
/ data	10 -3 0 -6 0 -1 0
/ dev	-3 -1 -1 9 -2 -1 -2
/ dev /	-3 -1 -1 9 -2 -1 -1
/ etc	-4 -2 0 9 -1 -1 -1
/ etc /	-3 -1 0 6 -1 -1 -1
/ git	-2 -1 0 4 0 0 0
/ git -	-2 -1 0 4 0 0 0
/ i	-6 17 -5 -3 -1 -2 -1
/ i ,	-6 17 -5 -3 -1 -1 -1
/ lib	-2 -1 0 5 -1 -1 0
/ lib /	-2 -1 0 5 -1 -1 0
/ licenses	-4 1 -1 -1 -1 -1 5
/ licenses /	-4 1 -1 -1 -1 -1 5
/ null	-1 -1 -1 6 -1 -1 -1
/ openapi	5 -2 0 -2 0 -1 0
/ openapi -	5 -2 0 -2 0 -1 0
/ run	-4 -1 0 8 0 -1 -1
/ share	-2 -2 0 2 4 -1 -1
/ share /	-2 -2 0 2 4 -1 -1
/ tmp	-2 -2 0 5 0 -1 0
/ usr	-5 -3 -1 10 3 -2 -2
/ usr /	-4 -3 -1 7 3 -1 -1
/*	-18 23 0 6 -3 -10 1
/* $	-15 1 5 8 -4 -7 12
/* (	0 8 -3 0 -1 0 -4
/* )	-1 8 -1 -1 0 -2 -4
/* ) {	0 4 -1 0 0 0 -3
//	9 7 25 -13 -11 -18 1
// $	9 7 25 -13 -11 -18 1
/>	-4 15 1 -4 -2 -2 -5
/> $	-4 11 1 -3 -1 -2 -3
:	31 -5 105 -12 -49 -32 -37
: !	-2 4 -2 0 0 0 0
: "	-5 19 1 0 -2 -8 -6
: " $	7 4 -6 -1 0 -1 -2
: " )	-2 -4 -1 5 0 -1 2
: " ,	0 16 0 -4 -2 -6 -4
: " }	1 -8 10 -1 0 -1 0
: #	8 -1 -1 -4 -1 -1 -1
: # $	8 -1 -1 -4 -1 -1 -1
: $	38 17 -29 6 -16 -15 -1
: $ID	-2 -2 -1 6 0 -1 0
: $ID $	-1 -1 -2 5 0 0 0
: ${	-1 0 -2 4 0 0 0
: '	0 17 0 -4 -3 -5 -5
: ' $	-2 4 2 -1 -1 -1 0
: ' ,	1 13 0 -4 -3 -4 -4
: (	1 0 8 -1 -2 -3 -3
: ( )	0 -4 6 0 0 0 -1
: /	0 16 -6 -6 -3 -3 1
: / (	-1 5 -1 -2 0 0 0
: / /	5 3 -2 -3 -2 -2 2
: / \	-2 6 -1 -1 0 0 0
: Ajv	0 -3 4 0 0 0 0
: Any	6 -3 -1 -1 0 -1 0
: Any ,	4 -3 -1 0 0 0 0
: AnySchemaObject	0 -3 4 0 0 0 0
: CONST	-1 12 -4 -2 0 0 -4
: CONST ,	-1 5 -3 0 0 0 0
: ClassVar	5 -1 -1 0 0 -1 0
: ClassVar [	5 -1 -1 0 0 -1 0
: Code	-1 -7 10 -1 0 -1 0
: Code $	0 -4 6 -1 0 -1 0
: CodeKeywordDefinition	-2 -7 10 -1 0 -1 0
: CodeKeywordDefinition =	-1 -6 9 -1 0 0 0
: Final	10 -1 -1 -6 0 -1 0
: Final =	10 -1 -1 -6 0 -1 0
: GetDefinition	-1 -4 5 0 0 0 0
: GetDefinition <	-1 -4 5 0 0 0 0
: ID	1 12 -13 5 -7 1 2
: ID $	-3 1 -2 6 0 0 -1
: ID (	-2 16 -6 -2 0 -2 -3
: ID )	0 -7 -2 -1 0 1 9
: ID ,	5 1 -2 -1 -1 4 -5
: ID -flag	-2 -1 0 4 0 0 0
: ID .	-8 9 1 -1 0 0 -1
: ID :	6 -3 -2 -1 0 0 0
: Id	19 -45 43 -4 -3 -3 -6
: Id $	6 -1 -4 -1 0 0 0
: Id )	0 -15 18 -1 0 -1 -2
: Id ;	0 -6 11 0 0 0 -4
: Id =	2 -13 13 -1 0 0 0
: Id [	1 -6 6 0 0 0 -1
: Id {	0 -3 4 0 0 0 0
: Id |	1 -5 5 0 0 0 -1
: KeywordCxt	-1 -8 13 -1 0 -1 -1
: KeywordCxt )	-1 -8 13 -1 0 -1 -1
: KeywordErrorDefinition	0 -4 6 0 0 -1 0
: KeywordErrorDefinition =	0 -4 6 0 0 -1 0
: MetaSchema	0 -3 4 0 0 0 0
: MetaSchema =	0 -3 4 0 0 0 0
: N	-28 12 -11 1 -3 35 -7
: N $	-16 2 -1 -6 -1 23 -1
: N )	-12 -2 -1 0 -3 17 1
: N ,	-12 15 -2 -3 -1 6 -2
: N :	-3 -3 0 7 0 -1 0
: N ;	0 -2 -3 8 0 -1 -3
: N ]	13 -4 -2 -1 2 -7 0
: N }	-1 3 5 -2 1 -4 -1
: Name	-1 -5 9 -1 0 -1 0
: Name )	-1 -3 4 0 0 0 0
: Options	0 -4 5 0 0 0 0
: Promise	0 -3 5 0 0 0 -2
: Promise <	0 -3 5 0 0 0 -2
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
: T [	0 -3 4 0 0 0 0
: The	8 -4 -1 -2 -1 0 0
: Uint16Array	0 -4 4 0 0 0 0
: Uint16Array =	0 -3 4 0 0 0 0
: Uint8Array	0 -6 7 0 0 0 0
: Uint8Array ;	0 -3 4 0 0 0 0
: Union	4 -1 -1 0 -1 0 0
: Union [	4 -1 -1 0 -1 0 0
: VcsConfig	0 -4 4 0 0 0 0
: Vocabulary	-6 -7 16 -1 0 -1 0
: Vocabulary =	-6 -5 13 -1 0 -1 0
: [	-2 14 1 -4 -3 -4 -2
: [ "	-7 5 3 0 0 0 0
: [ '	-1 5 -3 0 0 0 0
: [ N	4 1 -2 -1 0 -1 0
: \	-1 4 -1 -1 0 0 0
: `	15 -9 0 -3 -1 0 -2
: ` $	4 0 -2 -1 0 0 0
: any	-1 -16 21 -1 0 0 -2
: any )	0 -5 7 0 0 0 -1
: any =	0 -7 7 0 0 0 0
: any [	0 -4 5 0 0 0 0
: bool	4 0 -2 -1 0 -1 0
: boolean	-2 -11 19 -1 -1 -1 -4
: boolean {	0 -4 5 0 0 0 -1
: class	6 -2 -1 -1 -1 0 -1
: class :	6 -2 -1 -1 -1 0 -1
: copyright	4 -1 0 -2 -1 0 0
: copyright :	4 -1 0 -2 -1 0 0
: dict	6 -3 -2 0 0 0 -1
: dict [	4 -2 -1 0 0 0 0
: false	-3 1 0 6 -1 0 -3
: false $	-1 -5 0 7 0 0 -2
: false ,	-2 6 -2 -1 0 0 -1
: float	4 -2 0 -1 0 0 0
: formatLong	-2 4 -1 0 0 0 0
: formatLong ,	-2 4 -1 0 0 0 0
: formatRelative	-4 7 -1 0 0 0 0
: formatRelative ,	-4 7 -1 0 0 0 0
: function	-1 10 -4 -1 0 -4 -1
: function (	-1 7 -2 0 0 -3 -1
: int	7 -1 -4 -2 2 -1 -2
: null	-1 0 6 -1 -1 0 -3
: null ,	-1 -9 11 0 0 0 0
: null ;	0 10 -8 0 0 0 -2
: number	-2 -18 32 -1 -1 -1 -9
: number )	-1 -9 13 0 0 0 -2
: number ,	0 -8 9 0 0 0 -1
: number ;	0 -2 6 0 0 0 -2
: number =	-1 -6 12 0 0 0 -4
: obj	4 -2 -1 0 0 0 0
: obj .	4 -2 -1 0 0 0 0
: param	10 -2 -4 -2 0 -1 -1
: param ID	5 -1 -2 -1 0 0 -1
: release	4 -1 0 -2 0 0 0
: release -	4 -1 0 -2 0 0 0
: require	-3 6 0 0 -1 -2 0
: require (	-3 7 -1 0 -1 -2 0
: return	0 -8 -1 -4 -3 0 16
: str	13 -3 -4 -2 -1 -1 -1
: str $	5 -1 -1 -1 0 -1 0
: string	-8 -36 54 0 1 -2 -9
: string )	-1 -11 16 -1 0 -1 -2
: string ,	-5 -6 9 3 2 -1 -3
: string ;	-1 -7 12 -1 -1 0 -3
: string {	-1 -5 6 0 0 0 0
: string |	0 -10 12 0 0 0 -1
: string }	0 -3 5 -1 0 0 0
: this .	-2 4 -4 0 0 0 2
: true	-7 18 2 -6 -1 -2 -4
: true $	-3 10 -2 -4 0 -1 -1
: true ,	-3 0 7 -1 -1 -1 -1
: true }	-1 8 -3 -1 0 -1 -2
: type	9 2 -8 -1 0 0 -1
: type ID	6 -1 -3 -1 0 0 -1
: typeof	-1 -5 7 0 0 0 -1
: typeof ID	0 -5 5 0 0 0 0
: undefined	-2 -13 18 -1 0 0 -1
: undefined ,	0 -6 6 0 0 0 0
: unknown	0 -6 8 0 0 0 -1
: unknown )	0 -5 6 0 0 0 0
: void	-1 -6 12 -1 0 -1 -3
: void {	-1 -6 11 -1 0 -1 -2
: x	5 -5 1 3 0 -3 -1
: {	-6 11 12 -4 -1 -4 -7
: { $	-5 13 5 -3 -1 -2 -6
: { }	1 3 -4 0 0 0 0
::	9 -23 -4 -15 -4 42 -4
:: ID	-4 -9 -1 -7 -2 32 -10
:: ID $	5 0 0 -4 0 0 0
:: ID (	-8 -8 -1 -3 -2 30 -8
:: Id	-1 -3 -1 2 0 6 -2
:::	-4 -2 0 -1 -2 8 0
::: ID	-2 -1 0 -1 -1 5 0
:=	-4 -4 -1 -2 5 6 -1
:= if	0 -2 0 0 4 -1 0
:= if (	0 -2 0 0 4 -1 0
;	-77 15 32 3 19 -36 45
; $	-80 45 30 -53 43 -31 47
; (	-1 -2 7 -1 -3 0 0
; ( uri	-1 -1 4 0 -2 0 0
; //	-6 -2 8 -5 -2 6 0
; // $	-6 -2 8 -5 -2 6 0
; Id	2 -3 -1 -1 -1 -1 4
; b	-2 -3 0 11 -4 -2 -1
; break	0 5 -1 0 0 0 -2
; do	-2 -4 -1 13 -2 -3 -1
; do $	-1 -1 0 6 -1 -1 -1
; done	0 -3 0 7 -1 -2 -1
; done $	0 -3 0 7 -1 -2 -1
; echo	0 -3 0 4 0 0 0
; echo "	0 -3 0 4 0 0 0
; i	-1 4 0 1 -1 0 -3
; i <	-1 4 0 0 -1 0 -2
; if	-1 -5 -1 2 -1 10 -4
; if (	0 -5 -1 -1 -1 10 -3
; then	-3 -4 -2 14 -3 -2 -2
; then $	-2 -4 -2 14 -3 -2 -1
; this	6 1 -4 -1 0 0 -1
; }	-3 -6 5 9 -8 -4 7
; } $	-3 -4 7 1 -2 -3 4
; } ;	0 -4 0 0 0 -1 5
;;	-8 -9 -1 31 -3 -5 -5
;; $	-8 -9 -1 30 -3 -4 -5
<	-14 -18 42 -11 -10 -16 27
< (	-1 -4 0 13 -1 -4 -3
< ?	-1 -5 -5 0 -1 -1 14
< ? >	0 -3 -3 0 0 0 7
< E	0 -3 -1 -1 -1 0 6
< E >	0 -2 -2 0 -1 0 5
< ID	6 -1 -5 -4 3 0 1
< ID )	0 -5 0 0 0 0 5
< ID :	4 -1 -2 -4 4 0 0
< ID className	0 5 -3 0 0 0 -2
< Id	-3 -13 19 -1 -1 -1 1
< Id >	-2 -7 12 -1 -1 -1 0
< K	-1 -2 -1 0 0 -1 5
< K ,	-1 -2 -1 0 0 -1 5
< MacroKeywordDefinition	0 -4 4 0 0 0 0
< MacroKeywordDefinition >	0 -4 4 0 0 0 0
< N	1 5 -2 -2 0 3 -5
< N )	-1 -3 -1 -1 0 6 -1
< Props	0 -6 6 0 0 0 0
< Props >	0 -6 6 0 0 0 0
< String	0 -5 -2 0 0 -1 9
< String >	0 -5 -1 0 0 0 7
< T	-4 -11 16 -3 -2 -2 4
< T ,	-2 -2 4 -1 -1 -1 3
< T >	-2 -8 13 -2 -1 -1 1
< V	0 -1 -1 0 -1 0 4
< a	-1 -2 0 -2 0 0 6
< a href	-1 -2 0 -1 0 0 4
< b	0 10 -8 0 -1 0 0
< b >	0 10 -8 0 -1 0 0
< div	-2 6 2 -3 0 -1 -1
< li >	-1 -2 -1 -1 0 0 5
< number	0 -5 8 0 -1 0 -2
< number >	0 -4 8 0 -1 0 -2
< p	-3 -4 -3 -2 -1 0 13
< p >	-3 -4 -3 -2 -1 0 13
< span	0 -1 5 0 0 0 -4
< string	-1 -4 10 -1 -1 -1 -3
< string ,	0 -1 4 0 0 0 -2
< string >	0 -2 5 0 -1 0 -1
< svg	-1 4 1 -1 0 -2 -1
< svg viewBox	0 4 -1 0 0 -2 -1
< typeof	-1 -5 10 0 -1 0 -3
< typeof ID	-1 -3 6 0 0 0 -2
<-	-36 -31 -7 -25 -16 126 -11
<- "	-2 -1 0 -1 0 6 0
<- " $	-2 -1 0 -1 0 6 0
<- '	0 0 0 0 -5 6 0
<- ' $	0 0 0 0 -5 6 0
<- ID	-6 -5 -1 -3 -2 19 -2
<- ID (	-5 -5 -1 -2 -1 15 -2
<- N	-2 -1 0 -1 -1 5 -1
<- N $	-1 -1 0 -1 -1 4 0
<- df	0 0 0 -7 0 7 0
<- function	-1 -6 -1 -2 -1 12 -1
<- function (	-1 -6 -1 -2 -1 12 -1
<- tempfile	-2 -1 0 0 0 4 0
<- tempfile (	-2 -1 0 0 0 4 0
<- x	0 -4 -1 -1 0 6 0
</	-1 21 -13 -9 -3 -2 7
</ ID	0 5 -4 -1 0 0 0
</ ID >	0 5 -4 -1 0 0 0
</ a	-1 -4 -1 -2 0 0 9
</ a >	-1 -4 -1 -2 0 0 9
</ b	0 10 -8 0 -1 0 0
</ b >	0 10 -8 0 -1 0 0
</ div	-2 5 1 -2 0 0 -1
</ div >	-2 5 1 -2 0 0 -1
</ pre	-1 -1 -1 -1 0 0 4
</ pre >	-1 -1 -1 -1 0 0 4
<<	-4 -6 -1 12 -1 -4 4
<< HEREDOC	-2 -2 -1 9 -1 -2 -1
<< HEREDOC $	-1 -2 0 6 0 -1 -1
<< N	0 -2 -1 -2 0 0 5
<<-	-4 -5 -1 -8 -1 22 -4
<=	-3 2 4 3 1 -2 -4
<= ID	-4 -3 0 4 0 -1 4
<= N	2 3 3 -1 0 -2 -5
<= N )	2 5 2 -2 0 -2 -5
<>	-1 -4 -3 -1 3 -2 8
<> (	0 -5 -1 0 -1 -1 9
=	20 -16 21 14 -34 10 -15
= "	-1 2 -3 -1 -9 18 -6
= " $	-18 11 0 15 -3 -3 -2
= " )	9 -12 -4 -9 -2 20 -2
= " ))	-2 0 0 -1 0 4 0
= " +	12 -2 0 -7 0 -1 0
= " ,	5 -12 -1 -11 -3 25 -3
= " ;	-3 2 -2 4 0 -3 2
= " ;;	-1 -1 0 5 0 -1 -1
= " >	-3 4 3 -4 -1 -1 2
= " ]	-2 -1 0 4 0 -1 0
= " {	0 4 -1 0 0 -2 -1
= " |	-3 0 6 -3 0 0 0
= TRIPLE	4 -2 0 -1 -1 -2 1
= $	-12 -1 3 11 -1 -6 6
= $(	-5 -3 -1 13 -1 -2 -1
= $((	-6 -1 0 16 -1 -7 -1
= $1	-3 -2 0 7 0 -1 0
= $1 $	-3 -1 0 6 0 -1 0
= $2	-2 -1 0 5 0 -1 0
= $2 $	-2 0 0 4 0 0 0
= $ID	-1 7 -3 7 0 -4 -6
= $ID (	0 4 -1 0 0 -1 -2
= $ID /	-1 0 -2 4 0 0 0
= ${	-5 0 -1 9 0 -2 -1
= ${ CONST	-2 -1 0 4 0 0 0
= '	-13 -15 2 -2 18 9 0
= ' $	0 -4 2 -5 15 -5 -3
= ' )	-5 -5 -1 -1 0 11 0
= ' ,	-5 -3 -1 -1 2 8 0
= ' ;	-1 2 -3 -4 2 -1 5
= (	12 -2 1 4 1 -17 2
= ( "	5 -1 0 0 0 -3 0
= ( )	1 -1 2 4 0 -5 -1
= ( Id	-1 -3 -1 1 -2 -1 7
= ( N	9 4 -1 0 -6 -4 -2
= ( root	0 -3 4 0 0 0 0
= ( select	-4 -1 0 -2 7 -1 0
= -	0 14 2 -9 -1 0 -6
= - ID	0 8 0 -5 0 0 -2
= - N	1 6 3 -5 -1 0 -4
= /	-6 4 3 4 -1 -3 -1
= / usr	-2 -1 0 4 0 -1 0
= /* (	0 4 -3 0 0 0 -1
= Array	-2 6 -2 0 0 -2 0
= B	-1 -2 7 -3 0 0 -2
= CONST	16 -5 0 -4 -1 -6 0
= CONST $	4 0 0 -3 0 0 0
= CONST ,	5 -2 0 0 -1 -2 0
= CONST .	4 -1 -2 -1 1 -2 1
= CONST ;	-1 -1 1 5 -2 0 -3
= DATABASE	-1 -1 0 -1 4 -1 0
= DATABASE (	-1 -1 0 -1 4 -1 0
= Database	-1 -1 0 -1 4 0 -1
= Database (	-1 -1 0 -1 4 0 -1
= FALSE	-8 -4 -1 -3 -1 19 -2
= FALSE )	-3 -3 -1 -3 0 10 0
= FALSE ,	-3 -1 0 0 0 5 0
= False	9 -1 0 -4 -1 -2 -1
= False $	5 -1 0 -4 0 0 0
= Field	4 -1 -1 0 0 -2 0
= Field (	4 -1 -1 0 0 -2 0
= ID	5 -2 3 -6 -13 11 2
= ID $	1 -3 5 5 0 -4 -3
= ID (	14 9 3 3 -8 -8 -12
= ID )	5 -4 -1 -2 -2 5 -1
= ID *	0 -1 6 -4 0 1 -1
= ID ,	8 -7 -2 -2 -3 10 -3
= ID -	-1 -1 0 4 1 -1 -1
= ID .	9 0 -2 -7 5 -6 1
= ID ::	-1 -1 0 0 0 10 -8
= ID ;	-4 -8 -4 -5 -5 -2 29
= ID DEFAULT	-1 0 0 4 -2 0 0
= ID [	-8 3 3 -2 0 5 -1
= Id	6 3 -6 -4 11 -5 -6
= Id (	15 0 -2 0 0 -6 -6
= Id ;	-2 4 -2 -4 7 0 -3
= N	-9 -3 13 -4 8 7 -12
= N $	3 -9 0 14 7 -14 -1
= N )	-7 -2 0 -1 -3 18 -4
= N ))	-5 -1 -1 -4 0 10 -1
= N ,	0 -5 5 -6 1 10 -5
= N ;	-8 6 9 4 -3 -6 -2
= N ]	-1 7 -1 -3 -1 0 -1
= NL	-2 -4 -3 -2 -3 2 11
= NL ;	0 -1 -3 0 -3 0 7
= NULL	-2 -1 0 0 -3 7 0
= NULL ,	-2 -1 0 0 -3 6 0
= None	10 -2 -3 -2 -1 -2 -1
= None ,	7 -2 -2 -1 0 -1 0
= TRUE	-10 -3 -1 -2 -2 19 -1
= TRUE )	-6 -2 0 -1 -2 12 -1
= TRUE ,	-2 -1 0 0 -1 6 0
= True	16 -3 -1 -2 -2 -8 -1
= True $	5 0 0 -3 0 -2 0
= True ,	12 -2 -1 -1 -2 -5 -1
= TypeVar	8 -1 0 -1 -1 -5 0
= TypeVar (	8 -1 0 -1 -1 -5 0
= UNSET	4 -1 -1 0 -1 0 0
= [	10 -3 18 -4 -4 -11 -6
= [ "	4 0 1 -2 -1 -2 -1
= [ $	1 -1 5 -2 -1 -2 -1
= [ '	5 -1 -1 1 -2 -1 0
= [ N	0 -3 4 0 0 0 0
= [ ]	3 5 0 -1 0 -3 -3
= _get_openapi_to_dict	4 -1 0 -1 0 -2 0
= _get_openapi_to_dict (	4 -1 0 -1 0 -2 0
= `	-6 7 -7 15 -3 -2 -3
= ` $	-5 -1 0 7 0 -2 0
= ` ;	0 11 -5 0 -3 0 -2
= ` ;;	-1 -2 0 5 -1 0 -1
= a	-4 -5 1 -1 2 -1 9
= args	0 -4 4 0 0 0 0
= await	1 6 -3 -1 0 -1 -2
= await ID	1 7 -5 0 0 -1 -1
= b	2 -3 -1 -3 -1 8 -1
= b ,	8 -2 0 -2 -2 -1 -1
= bar	-4 -1 0 5 0 -1 1
= c	-1 -2 -1 -1 0 5 -1
= c (	-4 -1 0 -1 -1 7 0
= c .	4 0 0 -1 0 -3 0
= cls	7 -2 -1 0 0 -4 0
= cls .	4 -1 -1 0 0 -1 0
= coalesce	-2 0 0 0 4 -1 0
= coalesce (	-2 0 0 0 4 -1 0
= convertToFP	0 4 -3 0 0 0 0
= convertToFP (	0 4 -3 0 0 0 0
= cxt	-1 -3 5 0 0 -1 0
= cxt $	0 -3 5 0 0 0 0
= d	5 -2 0 -1 0 -1 -1
= d .	4 -2 0 0 0 -1 -1
= database	-2 -1 0 0 4 0 0
= database (	-2 -1 0 0 4 0 0
= document	0 -7 8 0 0 0 0
= document .	0 -7 8 0 0 0 0
= e	0 -4 -1 0 -1 0 7
= excluded_fields	4 -1 0 -1 -1 -1 0
= excluded_fields ,	4 -1 0 -1 -1 -1 0
= f"	4 -1 0 -2 0 -1 0
= f" "	4 -1 0 -2 0 -1 0
= false	-4 9 7 -6 0 -2 -4
= false $	-3 11 -1 -4 0 -1 -1
= false ;	0 -2 7 -2 0 0 -3
= foo	-2 0 0 6 0 -2 -2
= frame	-3 -1 0 0 0 5 0
= frame ,	-3 -1 0 0 0 5 0
= function	-2 0 -2 -1 0 6 -2
= function (	-1 -1 -2 -1 0 7 -1
= gen	0 -4 6 0 0 -1 0
= gen .	0 -4 6 0 0 -1 0
= head1	-11 -3 -2 23 -2 -3 -3
= head1 AUTHORS	-2 0 0 5 0 0 -1
= head1 CONFIGURATION	-2 0 0 4 0 0 0
= head1 CONST	-2 0 0 4 -1 0 -1
= head1 LICENSE	-2 -1 0 5 -1 -1 -1
= head1 MAGIC	-2 0 0 4 0 -1 0
= headers	4 -1 0 -1 0 -2 0
= identity	-5 -1 0 0 -1 7 0
= innodb	0 -2 0 -1 4 0 0
= issue	0 -4 4 0 0 0 0
= it	-1 -1 2 -1 0 -2 4
= it .	-1 0 0 -1 0 -2 4
= item	-5 -1 0 7 0 -1 0
= json	4 -2 0 -1 0 -1 0
= list	-4 -1 0 0 0 6 0
= list (	-4 -1 0 0 0 6 -1
= m	4 1 0 -2 0 -1 -1
= n	-3 0 -1 -1 0 5 0
= n (	-2 0 0 -1 0 4 0
= name	2 -10 -2 -1 0 0 11
= name ;	0 -8 -2 0 0 0 11
= new	-11 10 -2 -3 0 -3 8
= new ArrayList	0 -4 -1 0 0 0 6
= new Intl	-6 9 0 0 0 -1 0
= new Map	0 5 1 0 0 0 -5
= new Set	0 5 -1 0 0 0 -3
= new StringBuilder	0 -3 0 0 0 0 4
= no	-3 0 0 4 0 0 0
= no $	-3 0 0 4 0 0 0
= node	1 4 -2 -1 0 0 -3
= null	-3 8 8 -5 -4 -2 -3
= null ;	0 0 1 -1 -4 -1 5
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
= require	-2 18 -6 -1 -2 -4 -2
= require (	-2 18 -6 -1 -2 -4 -2
= self	-5 -1 0 10 -1 -2 0
= self .	0 -1 0 5 0 -2 0
= set	14 -3 -1 -2 -2 -5 -1
= set (	14 -6 -1 -1 -1 -4 0
= sprintf	0 -1 0 7 0 -3 -2
= sprintf (	0 -1 0 7 0 -3 -2
= start	5 -1 0 -1 0 -1 -1
= string	0 9 -7 0 -1 0 -1
= true	-3 -3 2 -8 -3 -1 17
= true ,	-3 5 1 -2 0 -1 0
= true ;	0 -5 -1 -5 -3 0 15
= type	0 -1 -3 0 0 0 4
= type ;	0 -2 -2 0 0 0 4
= url	4 -1 0 0 0 -2 0
= x	-1 10 -3 -3 -5 1 1
= y	-1 -3 -2 -1 2 5 -1
= z	0 -6 8 0 0 0 -1
= z .	0 -6 8 0 0 0 -1
= {	9 11 14 -12 -5 -11 -6
= { $	10 0 2 -4 -1 -4 -2
= { (	0 6 -4 -1 0 0 0
= { ID	-1 -1 7 -3 0 -1 -1
= { N	-1 -2 -1 0 -1 0 6
= { clsx	-1 -4 6 0 0 0 0
= { i	0 -4 4 0 0 0 0
= { item	0 5 -3 0 0 0 -2
= { {	-1 -2 4 -1 0 0 0
= { }	6 -1 1 -1 0 -2 -3
= ~	-1 -3 -1 5 0 2 -1
==	12 -16 -11 -10 -9 7 27
== "	12 -2 0 -11 -1 3 -1
== " :	13 -1 0 -11 0 -1 0
== '	-18 1 -2 19 -1 -1 2
== ' :	-17 -2 0 21 0 0 0
== ID	-3 1 -1 2 -1 4 -1
== N	14 -11 -2 -9 -3 2 9
== N )	-4 -9 -1 -1 -1 5 10
== N ,	10 -2 0 -2 -2 -3 -1
== N :	6 0 0 -5 0 0 0
== NL	-1 -3 0 0 0 5 -1
== null	0 -4 -3 -1 0 -1 10
== null )	0 -5 -1 -1 0 -1 8
== other	0 -3 0 -1 0 -1 5
===	-13 48 18 -13 -6 -7 -26
=== "	-4 7 5 -5 -1 -1 -2
=== " $	-3 9 -2 -4 0 0 0
=== " ?	0 -4 5 0 0 0 0
=== '	-5 9 8 -4 -3 -2 -3
=== ' $	-1 -1 4 -2 0 0 0
=== ' )	0 2 5 -1 -2 -1 -2
=== ' ?	-4 8 -3 0 0 0 0
=== ID	0 -3 6 0 0 0 -2
=== Id	-1 6 -2 -1 0 0 -2
=== N	-2 8 7 -2 -1 -2 -8
=== N )	-1 2 7 -1 -1 -1 -3
=>	-24 44 28 -8 -4 -15 -21
=> $	-1 -1 5 0 0 -1 0
=> (	0 -2 4 0 0 0 0
=> ( $	0 6 -6 0 0 0 0
=> ( {	0 -5 6 0 0 0 0
=> <	0 -1 4 0 0 0 -2
=> ID	-1 -1 4 0 1 -1 -2
=> N	-3 11 -1 -2 0 -4 0
=> N )	-3 12 -1 -2 -2 -4 0
=> a	-2 4 2 -1 -1 0 -1
=> i	-4 7 -1 0 0 -1 -1
=> i .	-4 6 -1 0 0 -1 -1
=> void	-1 -4 6 0 0 0 -1
=> x	-2 7 -4 0 0 0 -1
=> {	-3 6 7 -1 -1 -4 -4
=> { $	-2 5 7 -1 -1 -4 -4
>	-18 -32 23 0 0 0 27
> $	0 8 2 -6 -3 -3 2
> &	-3 -3 -1 15 -1 -1 -5
> & N	-3 -3 -1 15 -1 -1 -5
> (	-4 -25 39 -3 -3 -4 -1
> ( )	-3 -11 17 -1 -1 -1 0
> ( {	0 -1 4 0 0 -1 0
> )	-1 -5 7 -1 2 -1 -1
> ,	0 -3 4 0 0 -1 0
> .	-2 -2 -1 4 0 0 2
> /	-1 -1 -1 7 -2 -1 -1
> / dev	-1 -1 -1 6 -1 -1 -1
> :	0 11 -8 0 0 0 -2
> ;	-1 -1 11 -1 3 -1 -11
> ; $	-1 -1 11 -1 3 -1 -11
> =	-1 -16 21 -1 0 -1 -2
> = (	0 -9 10 0 0 0 0
> = ID	0 -4 4 0 0 0 0
> ID	1 1 -7 -3 -1 -3 13
> ID (	-2 -3 -2 0 1 -1 7
> ID )	0 5 -1 -1 -1 -1 -1
> Id	2 1 -4 3 -2 -2 3
> Id </	0 5 -4 0 0 0 -1
> Id Id	4 -1 -1 -1 -1 0 0
> N	-2 -2 -13 -12 9 25 -4
> N )	-5 3 -4 -3 0 6 4
> N ,	-7 -3 -1 -2 5 9 -2
> N ?	0 0 -4 8 0 -1 -4
> [	2 -7 5 -1 0 -1 2
> {	-2 4 1 -3 -1 -1 2
> { $	-1 -6 5 -1 0 -1 3
> }	0 11 -7 0 0 0 -4
> } $	0 7 -3 0 0 0 -4
>=	0 -15 9 -5 2 7 2
>= "	0 -2 0 -2 0 6 -1
>= N	0 -9 8 -3 1 0 4
>= N )	0 -6 5 2 0 -2 1
>>	2 0 3 -4 1 -5 4
>> $	-3 4 0 -1 0 0 -1
>> )	-1 0 -2 0 4 0 0
>> ) $	-1 0 -2 0 4 0 0
>> >	4 -1 1 -1 -1 -1 0
>> ID	-1 -1 -1 0 0 0 4
?	-14 18 11 -9 -7 -11 12
? "	-4 5 0 -1 0 -1 1
? $	14 -6 -1 -8 -1 -1 2
? '	0 -5 6 0 0 0 0
? (	-2 5 1 -1 0 -1 -2
? :	-3 -7 22 -4 -2 -2 -4
? : boolean	-1 -2 4 0 0 0 -1
? : string	-1 -6 9 -1 0 0 -1
? =	-1 4 -1 0 0 0 0
? >	0 -4 -3 0 0 0 8
? CONST	-2 -1 4 0 0 0 -1
? CONST :	-2 -1 4 0 0 0 -1
? ID	-2 5 0 -1 -1 -3 3
? Id	-6 7 -2 -1 0 0 2
? Id .	-3 4 -1 0 0 0 1
? N	0 0 -3 0 0 -1 4
? N :	0 0 -3 0 0 -1 4
? [	-1 6 -3 -1 0 0 0
?.	-1 -4 9 -1 -1 0 -2
??	-1 6 8 -2 -4 -2 -6
?? N	0 9 3 -2 -4 -1 -5
@	-1 -2 -1 -1 6 0 -1
@ `	0 -2 0 -1 4 0 0
@ ` ;	0 -2 0 -1 4 0 0
@ID	-15 -13 -3 -17 12 -12 47
@ID #	-2 -4 -1 -2 0 0 9
@ID # $	-2 -4 -1 -2 0 0 9
@ID $	6 3 0 -4 -2 -1 -2
@ID (	-2 -14 4 -2 -1 -5 20
@ID ( "	1 -6 -1 0 0 -1 8
@ID ( RetentionPolicy	-2 -1 0 0 0 -1 5
@ID ( {	-1 -5 4 -1 -1 -3 7
@ID -	0 7 0 -1 0 0 -6
@ID .	-2 -3 -1 3 0 -1 4
@ID :=	0 -2 0 0 4 -1 0
@ID := if	0 -2 0 0 4 -1 0
@ID ;	-1 -5 -1 1 10 -1 -4
@ID ; $	-1 -5 -1 1 10 -1 -4
@ID <	0 -2 -2 0 0 0 5
@ID =	-5 -3 -1 -2 14 -1 -1
@ID = (	-5 -2 0 -2 11 -1 -1
@ID E	0 -4 -1 0 0 0 5
@ID ID	-3 -4 16 -2 -2 0 -4
@ID ID The	-1 5 1 0 0 0 -4
@ID ID the	-1 -5 -1 -1 0 0 8
@ID ID }	-1 1 5 -1 0 0 -5
@ID Id	-5 0 -3 -3 -2 -1 14
@ID Id #	-1 -2 -1 0 0 0 4
@ID Id Id	-2 0 -1 -1 -1 0 5
@ID Id }	-1 -5 -2 -1 0 0 10
@ID Juergen	0 -3 0 0 0 0 4
@ID Juergen Hoeller	0 -3 0 0 0 0 4
@ID N	-2 -7 -2 -1 -1 -1 13
@ID N $	-1 -8 -1 -1 0 0 13
@ID a	0 -5 0 0 0 0 6
@ID null }	0 -2 -1 0 0 0 4
@ID the	-1 -7 -2 0 0 0 10
@ID this	0 -4 0 0 0 0 5
@ID true	0 -5 0 0 0 0 7
@ID true }	0 -6 0 0 0 0 7
@ID {	-2 43 -12 -1 0 0 -28
@ID { @ID	0 -8 3 0 0 0 6
@ID { Id	0 8 -4 0 0 0 -4
@ID { Object	0 6 -1 0 0 0 -4
@ID { boolean	0 7 -2 0 0 0 -4
@ID { number	0 4 -1 0 0 0 -2
@ID { string	0 10 -5 0 0 0 -5
@Override	-1 -9 -5 -1 -1 -1 18
@Override $	-1 -8 -4 -1 -1 -1 16
@SQL	-29 -15 -8 0 101 -27 -22
@bash	-17 14 2 50 -22 -17 -8
@bash(	6 2 -5 -17 -12 39 -14
@bash.	20 -10 5 -8 -8 -3 4
@bash[	6 -1 0 1 0 -3 -3
@java	-14 10 11 2 -37 -37 65
@java(	-15 -24 -4 -9 -2 10 44
@java.	-16 3 4 -9 2 -9 25
@java[	4 -11 -8 -2 -1 -3 21
@javascript	-13 37 25 -10 -7 -36 6
@javascript(	-28 42 10 -11 -9 -16 12
@javascript.	-21 25 13 1 -20 12 -11
@javascript[	-4 7 0 5 1 -3 -6
@property	0 5 -4 0 0 0 -1
@python	46 -29 -2 -11 2 -2 -4
@python(	74 -10 -27 -7 -8 -17 -5
@python.	14 -8 9 13 -16 -4 -8
@python[	-1 -7 0 6 -1 -3 6
@r	-13 -7 1 -14 -4 43 -6
@r(	-19 -6 -10 -24 -5 79 -15
@r.	-24 0 -6 0 1 39 -10
@r[	1 -3 6 2 5 -2 -9
@sql	6 -9 7 -10 31 -15 -11
@sql(	-9 -18 -4 -7 38 -3 4
@sql.	-1 0 -12 -7 -13 33 -1
@sql[	-1 -4 -1 -3 11 -3 2
@typescript	-27 -28 132 -42 -16 -16 -1
@typescript(	13 -2 28 0 -1 -18 -20
@typescript.	2 4 -3 -3 -1 -2 3
@typescript[	1 -6 8 -1 1 -1 -1
A	1 -8 21 0 10 -4 -19
A ,	0 -4 4 -1 3 -1 -1
A , B	1 -4 4 0 2 -1 -1
A =	-1 -2 7 -3 1 0 -2
A From	-1 -1 0 -1 4 0 -1
A Id	-1 4 0 0 2 0 -4
A [	0 4 0 -1 -1 0 -1
A {	0 -3 12 -2 0 0 -7
ADD	-1 -1 0 0 5 -1 -1
ALL	-1 -1 0 -1 4 -1 0
ALTER	-3 -3 -1 -2 12 -2 -2
ALTER TABLE	-3 -3 -1 -2 11 -2 -2
AND	-4 1 0 -2 10 -4 -1
AND column_name	-1 -1 0 -1 4 -1 0
AND column_name =	-1 -1 0 -1 4 -1 0
ANY	-4 3 0 0 -4 -1 5
ANY KIND	-3 0 0 -1 -1 0 6
ANY KIND ,	-3 0 0 -1 -1 0 6
ARRAY	-2 -1 -1 0 7 -1 -3
ARRAY <	0 0 -1 0 5 0 -3
AS	-9 -5 -1 -3 27 -6 -3
AS (	-1 -1 0 -1 5 -1 0
AS ( SELECT	-1 -1 0 0 4 -1 0
AS ID	-2 -1 0 -1 5 -1 0
ASF	-1 -1 0 -2 0 0 5
AUTHORS	-1 -1 0 4 -1 0 -1
AUTHORS $	-2 0 0 5 0 0 -1
Acquire_lockfile	-4 0 0 7 0 -2 0
Acquire_lockfile $	-4 0 0 7 0 -2 0
Ajv	-1 -3 5 0 0 0 0
AlgorithmIdentifier	-1 8 -2 0 0 0 -4
Alter	-2 -2 0 -1 7 0 -2
Alter Table	-2 -2 0 -1 7 0 -2
An	-1 8 0 1 0 0 -7
And	-1 -1 0 -1 5 -1 0
Annotated	5 -1 -1 0 -2 -1 0
Annotated [	5 -1 -1 0 -2 -1 0
Annotation	0 -2 -1 0 0 0 4
Any	12 -3 -3 -2 -2 -2 0
Any ,	7 -3 -1 -1 -2 -1 0
Any , $	4 -3 -1 0 0 0 0
AnySchemaObject	-1 -3 5 0 0 0 0
Apache	-1 -5 0 -3 -1 -1 11
Apache License	-1 -2 0 -1 0 0 5
Apache License ,	-1 -2 0 -1 0 0 5
Apache Software	-1 -3 0 -1 0 0 6
Apache Software Foundation	-1 -3 0 -1 0 0 6
App	-3 16 -4 -3 -1 -1 -3
Array	-4 15 -1 -1 2 -3 -7
Array (	-3 7 1 0 1 -3 -2
Array .	0 4 -3 0 0 0 0
ArrayBuffer	0 5 -1 0 0 0 -4
ArrayList	0 -5 -1 0 0 -1 8
ArrayList <	0 -4 -1 0 0 0 5
Arrays	0 -4 0 0 0 -1 6
Arrays .	0 -3 0 0 0 0 4
As	-5 -4 -1 -3 17 -3 -1
As Id	-2 -2 -1 0 6 -1 0
AsnProp	0 4 -3 0 0 -1 0
AsnProp (	0 4 -2 0 0 -1 0
AsnProp ( {	0 4 -2 0 0 -1 0
Assert	0 -5 -1 0 -1 0 8
Assert .	0 -5 0 0 -1 0 7
Assert . notNull	0 -3 0 0 0 0 4
Author	0 8 3 -1 0 0 -10
Authors	0 -3 0 -1 -1 0 6
Authors $	0 -3 0 -1 -1 0 6
B	-1 -7 13 -8 8 -2 -5
BASIS	-1 -2 0 -1 -1 -1 6
BASIS ,	-1 -2 0 -1 -1 -1 6
BASIS , $	-1 -1 0 -1 -1 0 5
BEGIN	-1 -2 -1 0 7 -1 -2
BINARY	5 0 0 -3 0 -1 0
BY	-3 0 0 -2 9 -2 -2
Boolean	-6 4 -3 -2 -2 -1 10
Boolean .	-1 -3 -1 -1 -1 0 7
Builtin	4 -2 -1 0 -1 0 0
By	-2 -1 0 -1 5 -1 -1
C	-3 -6 3 4 1 -4 5
C )	-4 -6 0 7 1 -2 5
C ) N	-3 -5 0 6 -2 -1 6
CAST	-2 -1 0 -1 7 -2 -1
CAST (	-2 -1 0 -1 7 -2 -1
COALESCE	-2 -1 0 0 4 -1 0
COALESCE (	-2 -1 0 0 4 -1 0
COLUMN	-1 -1 0 -1 4 -1 -1
CONDITIONS	-1 -2 0 -1 -1 0 6
CONDITIONS OF	-1 -2 0 -1 -1 0 6
CONDITIONS OF ANY	-1 -2 0 -1 -1 0 6
CONFIGURATION	-3 -1 0 7 -2 -1 0
CONFIGURATION $	-3 -1 0 7 -2 -1 0
CONST	6 -24 -15 14 13 -9 15
CONST $	4 5 -5 5 1 -3 -6
CONST '	0 -4 0 0 5 0 -1
CONST ' )	0 -3 0 0 5 0 -1
CONST (	-6 -5 0 -5 24 -6 -2
CONST ( '	-1 -1 0 -1 4 -1 0
CONST ( CONST	-2 -1 4 -1 2 -1 -1
CONST ( N	-1 -1 0 -1 4 0 0
CONST ( tbl	0 -2 0 -1 7 0 -3
CONST )	-3 -3 3 -1 -1 -3 8
CONST ) ;	-1 -4 -2 3 -1 -3 7
CONST ))	-1 -2 -1 0 0 -2 6
CONST ,	5 4 -8 2 -5 3 -1
CONST , "	-9 -2 0 1 -1 13 -2
CONST , $	11 2 -3 -1 -4 -3 -1
CONST , CONST	0 5 -7 -2 1 -2 5
CONST , ID	0 -4 3 0 0 0 1
CONST -	-1 11 -2 -5 -2 -2 0
CONST - N	-1 1 0 -2 -1 -2 6
CONST .	3 -6 0 5 -2 -3 3
CONST . $	-1 1 0 5 -3 0 -1
CONST /	4 1 2 -2 -1 0 -3
CONST / CONST	4 -1 2 -2 0 0 -2
CONST :	9 -9 3 -7 -1 -2 7
CONST : $	3 -6 -1 -3 -1 0 9
CONST : Final	8 0 -1 -6 0 -1 0
CONST ;	-1 -1 2 0 -4 2 2
CONST ; $	-4 -6 2 2 -4 3 6
CONST <	0 -6 6 0 0 0 0
CONST =	6 9 -8 11 -9 -7 -2
CONST = "	1 -2 -2 7 0 -2 -1
CONST = $	-4 1 -1 4 0 0 1
CONST = CONST	3 -2 2 2 -1 0 -4
CONST = ID	-5 -2 -1 1 -3 5 4
CONST = Id	-4 2 -2 5 -1 -1 0
CONST = N	6 5 -1 -10 -1 -3 3
CONST = [	1 4 -2 -2 0 -1 0
CONST CONST	-2 13 -1 -3 -2 -1 -4
CONST ID	-1 -3 -1 6 8 -1 -8
CONST ID (	0 -2 0 0 9 0 -6
CONST N	-3 5 7 -4 1 -1 -6
CONST NOT	1 9 0 -3 -5 0 -3
CONST TO	-2 6 0 0 -3 0 0
CONST [	-4 -3 0 1 0 4 2
CONST ]	0 4 -2 1 -1 -1 -1
CONST as Id	0 -2 4 0 -1 0 -1
CONST in	-4 4 -1 5 -1 -1 -3
CONST t	0 -3 0 0 5 0 -1
CONST to	-5 0 0 7 -1 0 0
CONST }	-3 -4 -6 6 -1 -1 10
CONST } $	-2 -3 -6 3 -1 -1 8
CONSTRAINT	-2 -1 0 -1 6 -2 0
CREATE	-4 -4 -1 -4 21 -5 -3
CREATE INDEX	-1 -2 0 0 5 0 -1
CREATE TABLE	-2 -1 -1 -1 10 -4 -1
CSSProperties	-1 -2 4 -1 0 0 0
CSSProperties }	-1 -2 4 -1 0 0 0
CSSProperties } $	-1 -2 4 -1 0 0 0
CYGWIN	-1 -2 0 5 -1 0 -1
CYGWIN *	-1 -2 0 5 -1 0 -1
CYGWIN * )	-1 -2 0 5 -1 0 -1
Call	-2 1 -1 -2 -1 8 -3
Call (	-5 1 -1 -1 -1 8 -2
Call ( "	-3 0 0 0 0 4 0
Callable	4 -1 0 -1 -1 -1 0
Case	7 0 0 0 -5 -1 0
Cast	-2 5 -1 -1 3 -2 -2
Cast (	-2 -2 -1 -1 6 -2 0
Character	-1 1 -4 -1 -1 0 6
Check_stagefile	-5 0 0 9 0 -3 0
Check_stagefile $	-5 0 0 9 0 -3 0
Class	0 -8 -6 -1 -1 1 15
Class <	0 -3 -4 0 0 0 8
Class < ?	0 -3 -3 0 0 0 6
ClassLoader	0 -5 0 0 -6 0 12
ClassVar	6 -1 -2 -1 -1 -1 0
ClassVar [	5 -1 -1 0 0 -1 0
ClassVar [ Dict	4 -1 -1 0 0 -1 0
Code	-3 -7 21 -2 -3 -3 -2
Code $	0 -4 6 -1 0 -1 0
Code ,	-3 -1 9 0 -3 -2 0
CodeGen	-1 -3 5 0 0 0 0
CodeKeywordDefinition	-3 -8 13 -1 0 -1 -1
CodeKeywordDefinition =	-1 -6 9 -1 0 0 0
CodeKeywordDefinition = {	-1 -6 9 -1 0 0 0
Collection	0 -2 -1 -1 0 0 4
Collections	0 -1 -1 0 0 0 4
Comment	5 -2 -1 -1 0 -1 0
ConfigDict	4 -1 0 0 -1 -1 0
Configuration	-1 5 0 0 0 0 -3
Constant	5 -2 -1 0 0 -1 -1
Constants	-1 -2 0 -1 0 0 6
Constants .	-1 -2 0 -1 0 0 6
Constants . CONST	-1 -2 0 -1 0 0 6
Context	-3 -4 2 4 0 -2 3
Context context	0 -3 0 -1 0 -1 4
Copyright	-4 3 2 2 -4 -3 3
Copyright (	-4 2 2 5 -3 -2 0
Copyright ( C	-3 -5 0 6 -2 -1 6
Copyright ( c	-1 7 2 0 -1 -1 -6
Counter	6 -2 -2 0 -1 0 -1
Create	-3 1 -2 -2 11 -2 -3
Create Id	-1 -1 0 -1 4 0 -1
Create Table	-4 -1 -1 -1 8 -1 -1
Creates	-1 6 0 0 0 0 -5
DATABASE	-1 -1 0 -1 4 -1 0
DATABASE (	-1 -1 0 -1 4 -1 0
DATABASE ( )	-1 -1 0 -1 4 -1 0
DEFAULT	-3 -3 0 2 6 -4 2
DEFAULT CONFIGURATION	-1 0 0 4 -2 0 0
DEFAULT CONFIGURATION $	-1 0 0 4 -2 0 0
DEFAULT NULL	-1 -1 0 -1 4 -1 0
DELETE	-2 -2 0 -1 6 -1 -1
DESCRIPTION	-2 0 0 4 0 -1 0
DESCRIPTION =	-2 0 0 4 0 -1 0
DESCRIPTION = "	-2 0 0 4 0 -1 0
DESCRIPTOR	5 -2 0 -1 -2 -1 0
DROP	-3 -2 0 -1 9 -1 -1
Data	-3 4 0 -1 2 0 0
DataFrame	4 -2 0 0 0 -1 0
Database	-5 -2 0 -1 10 -1 -1
Database (	-1 -1 0 0 4 0 -1
Database ( )	-1 -1 0 -1 4 0 -1
Date	-1 34 8 -4 -23 -1 -12
Date (	-2 11 3 -1 -2 -4 -6
Date ( )	-1 12 1 0 0 -5 -5
Date >	0 -1 4 0 0 0 -2
Default	3 -6 -1 7 3 -2 -4
Default (	6 1 0 -1 -4 -1 -1
Default ( )	6 -1 0 -1 -2 -1 0
Default :	-1 -5 -1 9 0 0 -2
Delete	-1 -1 0 0 4 0 -1
Dict	8 -2 -2 -1 -1 -2 -1
Dict [	6 -2 -2 -1 0 -1 0
Dict [ str	6 -2 -1 0 0 -1 0
DiskSpace	-2 -1 0 -1 5 -1 -1
Do	4 0 0 -1 0 0 -1
Do not	4 -1 0 -1 0 0 -1
Do not edit	4 -1 0 -1 0 0 -1
E	-11 -13 0 0 12 -1 14
E .	-10 -1 -1 -1 11 0 3
E >	0 -2 -2 0 -1 0 6
ELSE	-1 -1 0 -1 4 -1 0
END	-2 -3 -1 8 2 -2 -2
END ;	0 -1 -1 -1 4 0 -1
ENGINE	-2 -1 -1 -4 8 0 0
ENGINE =	-2 -1 -1 -4 8 0 0
ENGINE = Id	-1 -1 -1 -4 8 0 0
EOF	-3 -2 -1 8 0 -2 -1
EOF $	-3 -2 -1 7 0 -1 0
EXECUTE	0 -3 0 0 7 0 -2
EXECUTE stmt	0 -3 0 0 6 0 -2
EXECUTE stmt ;	0 -3 0 0 6 0 -2
EXISTS	-1 -1 0 -1 4 0 -1
EXIT	-1 -5 5 2 0 0 -1
Each	-2 3 0 -2 4 0 -2
Each Row	-1 -1 0 -1 4 0 0
Echo_message	-3 0 0 9 0 -5 0
Echo_message "	-3 0 0 9 0 -5 0
Echo_message " $	-3 0 0 9 0 -5 0
ElementType	-1 -1 0 -1 0 -1 5
ElementType .	-1 -1 0 -1 0 -1 5
ElementType . FIELD	-1 -1 0 0 0 -1 4
End	-1 -1 0 0 4 -1 0
Error	4 8 16 -4 -2 -4 -18
Error (	-3 10 14 -2 -1 -4 -14
Error ( "	-3 16 3 -1 0 -4 -11
Error ( $	0 -7 8 0 0 0 -1
Error ( `	0 -2 4 0 0 0 0
ErrorObject	-2 -3 7 -1 0 0 -1
Event )	0 -3 4 0 0 0 0
Event ) =>	0 -3 4 0 0 0 0
Events	-1 -1 0 -1 4 0 -1
Exception	5 -5 -3 -2 -1 -3 8
Exception {	0 -1 -1 0 0 0 4
Execute	0 -2 0 0 4 0 -2
Execute Stmt	0 -2 0 0 4 0 -2
Execute Stmt ;	0 -2 0 0 4 0 -2
F	-4 -2 1 6 0 0 0
FALSE	-10 -6 -1 -4 1 25 -4
FALSE $	-3 -2 0 -1 -1 10 -3
FALSE )	-4 -3 -1 -3 1 10 -1
FALSE ) $	-2 -3 -1 -3 1 8 0
FALSE ,	-4 -1 0 -1 0 6 0
FIELD	-2 -2 0 0 0 -2 7
FIELD ,	-1 -2 0 0 0 -2 5
FILE	-4 -4 0 14 -1 -1 -3
FILE =	-1 -2 0 4 0 0 0
FITNESS	-2 0 0 4 0 0 -1
FITNESS FOR	-2 0 0 4 0 0 -1
FITNESS FOR A	-2 0 0 4 0 0 -1
FOO	-3 -9 -1 16 0 -2 -1
FOR	-3 -1 0 3 4 -1 -1
FOR A	-2 0 0 4 0 0 -1
FROM	2 -8 -2 -6 26 -7 -5
FROM (	-2 -1 0 -1 5 -1 0
FROM ( SELECT	-1 -1 0 0 4 -1 0
FROM ID	-1 -1 0 -1 4 -1 0
FROM t	-3 -1 0 -1 8 -2 -1
FROM t $	-1 -1 0 -1 4 -1 0
FROM users	16 -1 0 0 -14 0 0
FROM x	-2 -1 0 -1 7 -2 -1
False	24 -4 -1 -7 -7 -3 -2
False $	10 -2 0 -6 0 -1 -1
Field	8 1 -2 -1 -2 -3 0
Field (	9 -2 -2 -1 -2 -3 0
Field ( description	4 -1 -2 0 0 -1 0
Files	-1 -2 0 -1 0 -1 4
Filters	0 -2 0 -1 5 0 -1
Filters ;	0 -2 0 -1 4 0 -1
Filters ; $	0 -2 0 -1 4 0 -1
Final	10 -1 -1 -6 0 -1 0
Final =	10 -1 -1 -6 0 -1 0
Final = "	8 0 -1 -6 0 0 0
Find_files	-2 -2 0 5 0 0 -1
Foo	-2 -2 1 -1 6 -1 -1
For	3 -5 0 -2 4 -1 1
For Each	-1 -1 0 -1 4 0 0
For Each Row	-1 -1 0 -1 4 0 0
Format	-3 -2 0 0 5 0 1
Foundation	-3 1 0 4 -1 -1 0
Free	-3 -1 0 7 -1 0 -2
Free Software	-3 -1 0 7 -1 0 -2
Free Software Foundation	-2 -1 0 5 0 0 -1
From	-6 -2 -1 -5 20 -2 -3
From Id	-2 -1 0 0 5 0 -1
From T	-1 -1 0 -1 4 0 0
From X	-1 -1 0 0 4 0 -1
Function	3 0 -2 -1 -3 0 4
Function <	0 -1 -1 0 -3 0 6
GNU	-3 -2 -1 8 -1 0 -1
GNU General	-3 -1 0 8 -1 0 -2
GNU General Public	-3 -1 0 8 -1 0 -2
GO	-2 -1 0 -1 5 -1 0
GO $	-2 -1 0 -1 5 -1 0
General	-3 -1 0 8 -1 0 -2
General Public	-4 -1 0 9 -1 0 -2
General Public License	-4 -1 0 9 -1 0 -2
Generated	6 -1 -2 -1 1 -1 -2
Generator	5 -1 0 -2 0 -1 0
Generic	6 -3 -2 0 0 0 0
GetDefinition	-1 -4 5 0 0 0 0
GetDefinition <	-1 -4 5 0 0 0 0
GetDefinition < MacroKeywordDefinition	0 -4 4 0 0 0 0
Guava	-1 -3 0 -1 -1 0 6
Guava Authors	0 -3 0 -1 -1 0 6
Guava Authors $	0 -3 0 -1 -1 0 6
H	-1 -1 0 -5 0 9 0
HEREDOC	-2 -2 -1 9 -1 -2 -1
HEREDOC $	-1 -2 0 6 0 -1 -1
Hoeller	0 -3 0 0 0 0 4
Hoeller $	0 -3 0 0 0 0 4
ID	-3 6 -19 8 -4 7 5
ID !	-1 -5 6 -1 0 0 0
ID !=	2 -3 -1 -2 0 -2 6
ID !==	-1 8 1 -1 -1 -3 -3
ID "	-6 -6 -1 17 -1 -3 -1
ID " $	-3 0 0 6 -1 -1 0
ID " ;	0 -2 0 4 0 0 -1
ID $	8 1 -5 16 8 -8 -19
ID $ID	-3 -2 -2 8 -2 2 -1
ID %	-5 10 0 -2 0 -1 -1
ID &&	-5 7 2 -5 -1 0 1
ID && $	-1 5 -1 -1 0 -1 -1
ID '	-1 -6 1 0 -2 -1 10
ID ' $	0 -3 1 -3 -2 -1 8
ID (	-16 3 17 -8 -10 10 4
ID ( "	-14 49 1 -10 -3 -26 3
ID ( $	4 -14 4 -6 -4 3 13
ID ( '	-9 -5 -2 6 3 6 -1
ID ( )	-4 -9 -5 14 -5 10 -3
ID ( ))	-3 -9 -2 -3 1 -2 17
ID ( /	0 4 -1 -2 0 -1 0
ID ( ID	14 -5 0 -3 -11 -2 7
ID ( Id	4 -1 -6 -1 -1 -1 6
ID ( N	-9 3 3 2 -2 8 -5
ID ( String	0 -3 -2 0 0 0 5
ID ( X	0 -1 0 0 0 4 -3
ID ( a	-2 -3 2 -1 5 1 -1
ID ( code	1 9 -1 1 0 -6 -4
ID ( con	-2 -3 0 -1 -2 6 1
ID ( ctx	-3 -1 0 4 0 -1 0
ID ( e	0 -4 0 -1 0 0 5
ID ( file	-1 4 0 0 0 -2 0
ID ( gen	5 -2 1 0 0 -3 0
ID ( i	0 -5 0 0 0 3 2
ID ( index	0 0 -2 0 -2 -1 4
ID ( input	0 0 4 0 0 0 -4
ID ( letters	-1 -1 0 -1 0 4 0
ID ( name	2 -5 -1 0 1 3 -1
ID ( object	0 4 -1 0 0 0 -2
ID ( out	0 -3 1 5 0 1 -3
ID ( params	0 -2 5 0 0 0 -3
ID ( schema	0 -3 4 0 0 0 -1
ID ( self	5 0 -1 -1 0 -1 -1
ID ( string	-2 8 -6 0 0 0 1
ID ( target	0 -3 0 0 0 0 4
ID ( this	-1 5 6 0 0 -1 -8
ID ( v	-1 -1 0 0 0 5 -4
ID ( x	-3 -2 -1 -3 4 8 -3
ID ( {	-2 10 -3 -3 0 2 -4
ID ((	1 -8 1 7 -1 -1 1
ID (( ID	0 -3 -1 8 0 -1 -3
ID )	-5 5 -10 3 4 4 0
ID ) $	9 -13 -4 8 8 2 -9
ID ) (	-1 6 -1 2 -2 -1 -4
ID ) )	0 -5 -1 0 0 10 -3
ID ) ,	5 2 -2 0 -1 1 -4
ID ) .	-3 7 5 1 -3 -2 -4
ID ) :	-3 4 -4 2 0 -1 2
ID ) ;	-4 12 -6 -5 -7 -5 15
ID ) =>	0 4 -3 0 0 0 0
ID ) [	-2 4 0 0 0 1 -3
ID ) {	-3 6 -1 -7 -2 -1 9
ID ))	-6 2 0 2 0 4 -1
ID )) {	-1 6 -2 -1 0 -4 3
ID *	7 -7 6 0 -2 7 -10
ID * ID	0 5 -1 -3 0 3 -5
ID * N	-1 -5 2 2 0 2 0
ID +	-7 16 -3 0 -2 -2 -2
ID + "	0 -3 0 0 0 0 4
ID + ID	-3 9 -1 -1 -3 1 -3
ID ++	-1 -5 0 4 -1 0 3
ID ++ )	0 -1 0 4 0 0 -2
ID +=	-4 1 1 2 -1 -1 2
ID += ID	-1 4 -1 -1 0 0 0
ID ,	1 -3 2 -15 7 -3 12
ID , $	-2 -4 7 -7 15 -12 3
ID , '	-2 6 0 -1 -2 1 -2
ID , ID	11 8 -8 -2 1 -7 -3
ID , Id	-3 2 -1 -1 -2 -4 8
ID , N	-11 7 -1 2 2 -3 4
ID , c	0 5 0 0 0 -3 0
ID , options	0 6 -1 0 0 0 -4
ID , the	-3 4 -1 -1 -1 0 1
ID -	-5 1 3 6 -4 -2 1
ID - ID	1 -1 3 -5 -2 4 1
ID --	-2 0 -1 4 0 0 0
ID --flag	-4 -1 0 10 -3 -1 0
ID --flag --flag	-1 -1 0 5 -3 0 0
ID -flag	-5 -2 -1 12 -1 -1 -1
ID -flag ID	-2 -1 0 4 0 -1 0
ID .	7 3 -6 -1 -8 5 -2
ID . $	0 -1 3 2 -4 -3 2
ID . ID	-3 1 -8 2 3 -5 9
ID . Id	5 10 -10 -2 -3 -3 3
ID . N	-2 5 0 1 -1 0 -4
ID . add	0 -3 1 0 -1 -1 4
ID . append	1 -7 0 0 0 -1 7
ID . default	-3 4 0 0 -1 5 -4
ID . get	3 -3 -2 -1 0 -1 4
ID . getName	-2 -1 0 0 0 -1 4
ID . has	-1 5 -1 0 0 -1 -3
ID . org	-1 13 -1 -4 -1 0 -6
ID . push	0 4 2 0 0 -1 -4
ID . py	5 -1 0 -3 0 -1 0
ID . remove	0 5 0 0 0 0 -5
ID /	4 -9 -2 2 4 -1 1
ID / ID	3 -5 1 0 -1 0 1
ID / Id	-3 -1 -1 1 0 0 4
ID / git	-2 -1 0 4 0 0 0
ID / i	-2 5 -2 0 0 0 0
ID :	0 0 28 -8 -3 -15 -2
ID : "	-6 13 -4 -1 0 -2 -1
ID : $	5 7 -3 -5 -1 -2 -1
ID : '	-5 6 1 0 -1 -1 0
ID : (	-1 -3 6 0 0 -1 -1
ID : ID	-13 13 -6 -1 0 3 4
ID : Id	8 -6 4 -2 -1 -1 -2
ID : N	-5 12 -2 0 0 -3 -1
ID : T	0 -3 4 0 0 0 0
ID : Uint16Array	0 -4 4 0 0 0 0
ID : [	-3 4 1 0 0 -1 0
ID : `	6 -3 -2 -1 0 0 0
ID : any	0 -6 6 0 0 0 0
ID : dict	5 -2 -1 0 0 0 0
ID : number	-1 -2 4 0 0 0 -1
ID : str	4 -1 -2 -1 0 0 0
ID : string	-5 -7 7 3 3 0 -1
ID : true	-2 4 2 -3 0 0 -1
ID : typeof	0 -4 4 0 0 0 0
ID : {	-1 -2 4 -1 0 -1 1
ID ::	5 -4 -1 -4 -1 14 -9
ID :: ID	-3 -3 -1 -1 -1 17 -8
ID :::	-2 -1 0 -1 0 4 0
ID ;	-9 4 0 -8 13 -1 1
ID ; $	-8 5 0 -7 14 -1 -2
ID ; //	0 -4 1 0 0 3 0
ID ;;	-1 -3 0 5 0 0 -1
ID ;; $	-1 -3 0 5 0 0 -1
ID <	0 -4 7 -2 2 -1 -3
ID < T	0 -3 6 0 0 0 -2
ID <-	-8 -8 -2 -4 -3 28 -2
ID <- ID	-2 -1 -1 -1 -1 7 -1
ID <- function	-1 -3 -1 -1 0 5 -1
ID <<-	-1 -2 0 -5 0 10 0
ID =	-3 -3 -7 5 2 -1 7
ID = "	-10 -11 1 7 -1 14 -2
ID = $	-4 -2 -1 7 0 -5 6
ID = $1	-2 -1 0 4 0 -1 0
ID = '	-8 -1 -2 12 1 -1 -2
ID = (	3 -4 2 2 -3 -3 2
ID = -	0 10 -1 -6 -1 -1 -2
ID = CONST	7 -2 -1 -2 0 -4 1
ID = FALSE	-4 -1 0 -1 0 6 0
ID = False	4 -1 0 -1 0 -1 -1
ID = ID	6 5 0 -4 1 -11 3
ID = Id	1 -6 3 3 -1 -3 3
ID = N	0 1 -2 -4 2 6 -2
ID = TRUE	-3 -1 0 -1 0 6 0
ID = True	5 -1 0 0 0 -3 -1
ID = [	-4 7 -3 5 0 -2 -2
ID = coalesce	-2 0 0 0 4 -1 0
ID = convertToFP	0 4 -3 0 0 0 0
ID = false	-1 1 7 -2 0 -1 -5
ID = new	-1 4 0 -1 -1 0 -1
ID = null	0 -1 5 -1 -1 0 -1
ID = require	0 4 -1 0 0 -1 -1
ID = this	0 -4 3 0 0 0 1
ID = true	-3 2 1 -4 0 -1 5
ID = {	4 16 -10 -5 0 -3 -2
ID ==	-1 0 -3 -5 -1 -1 11
ID == N	0 -4 -1 -1 0 1 5
ID == null	0 -2 -1 0 0 -1 4
ID ===	-1 4 9 -1 -1 -2 -7
ID === '	0 -4 5 0 0 -1 0
ID === N	0 4 -1 0 0 0 -2
ID >	2 12 -2 -3 1 -3 -7
ID > (	1 -2 4 -1 -1 0 -2
ID > ;	0 5 -3 0 0 0 -2
ID > ID	-1 7 -1 -1 1 -2 -3
ID ?	-3 -1 7 -1 -1 -1 -1
ID ? :	-1 -4 7 0 0 0 -1
ID ?.	0 -4 4 0 0 0 0
ID @ID	-2 -4 0 5 0 0 1
ID DEFAULT	-1 0 0 4 -2 0 0
ID DEFAULT CONFIGURATION	-1 0 0 4 -2 0 0
ID ID	7 -1 -5 13 -7 -8 0
ID ID $	-2 2 -1 5 -2 -1 0
ID ID .	-6 -6 -2 7 -1 -1 9
ID ID =	-1 4 -1 -1 2 5 -8
ID ID ID	5 4 0 -6 -2 -1 1
ID Id	-2 -5 0 3 -1 -1 6
ID N	-6 2 -2 8 2 -2 -2
ID N $	-4 -1 0 8 1 -3 -1
ID ON	-1 -2 0 0 5 0 -1
ID The	-1 5 1 0 0 0 -4
ID [	-7 0 0 -7 -7 10 10
ID [ ID	0 -6 2 -3 -4 0 10
ID [ i	3 -5 0 -1 0 0 2
ID [ name	-4 5 0 0 0 0 0
ID [[	-2 -1 0 -1 0 4 0
ID \	-3 -1 -1 7 -1 -2 0
ID ]	-8 4 2 6 -2 -1 0
ID ] $	-8 -1 1 6 0 4 -2
ID ] ;	0 4 0 -2 -4 0 2
ID ] =	-2 7 -3 -2 -1 -1 2
ID ] [	-2 -1 0 4 -1 -1 0
ID `	2 4 2 -3 -1 0 -4
ID a	5 -2 1 -3 3 -1 -3
ID all	-6 -1 3 2 0 0 2
ID and	4 4 -2 -5 0 -1 0
ID and ID	4 3 -1 -2 -1 0 -2
ID are	-6 7 2 -1 -1 0 -1
ID are ID	-4 6 -1 -1 -1 0 1
ID as	6 3 5 -5 -1 -3 -4
ID as ID	5 -3 2 0 -1 -1 -3
ID as Id	-1 -2 8 -1 -1 0 -3
ID as default	0 6 -5 -1 0 0 0
ID as fn	0 6 -5 0 0 0 -1
ID at	-4 1 1 5 0 0 -3
ID by	7 0 -2 -4 -2 -2 3
ID by ID	5 -1 0 -3 0 -1 0
ID className	0 5 -3 0 0 0 -2
ID className =	0 5 -3 0 0 0 -2
ID contents of	-3 0 0 4 0 0 1
ID else	4 -1 -1 0 0 -1 -1
ID for	1 -6 -2 9 -2 -2 2
ID for the	-5 -1 0 5 0 0 1
ID from	-8 3 4 3 2 -2 -1
ID from "	-2 1 7 -1 0 0 -4
ID from '	0 6 -5 0 0 0 -1
ID from the	-5 -2 3 5 -2 -1 1
ID import	15 -9 -2 7 -8 -1 -4
ID import *	5 -2 0 0 0 0 -1
ID import ID	4 -1 0 -1 -1 0 0
ID import Id	12 -3 -1 -3 -3 0 -1
ID import main	-12 -1 0 14 0 0 0
ID in	12 -1 -3 -10 0 1 1
ID instead	-3 -1 -1 6 -1 0 1
ID instead of	-3 -1 0 6 -1 0 -1
ID is	4 -1 -1 1 -1 -1 -1
ID is ID	5 0 0 -2 -1 0 -1
ID it	7 -2 2 -4 -1 -1 -3
ID method	-1 -3 0 0 0 0 5
ID of	2 -2 -2 -1 -2 -1 6
ID of ID	5 0 -2 -1 0 0 -2
ID of the	-2 4 0 -1 0 0 0
ID on	3 -4 -2 1 3 -1 0
ID or	4 -2 -1 -1 0 -1 2
ID set	-1 -2 0 7 -3 0 -1
ID that	2 -4 3 -4 -2 -1 5
ID the	11 -6 -1 -9 -3 -2 11
ID the ID	4 -2 -1 -1 -1 -1 2
ID to	10 -19 1 -12 9 0 12
ID to $	-5 -1 0 5 0 -1 2
ID to ID	1 -2 -1 -2 -1 0 4
ID value	5 -1 -1 -2 0 0 -1
ID where	-1 -1 0 -1 5 -1 0
ID with	-4 4 0 1 -4 -1 4
ID with the	-1 4 -1 1 -1 0 -2
ID {	-1 -6 2 -1 0 3 3
ID |	-2 0 -3 8 -2 -2 1
ID | ID	-4 3 -2 4 0 -1 0
ID ||	-4 -2 0 4 0 5 -3
ID || $	-1 -2 0 -4 0 8 0
ID || ID	-1 -2 0 4 0 -1 -1
ID }	-8 1 12 -1 5 -2 -6
ID } )	0 4 -4 0 1 0 0
ID } :	-1 -2 4 0 0 0 0
IF	-2 -2 0 -1 9 -1 -1
IF (	-1 -1 0 -1 5 -1 -1
INDENTED	29 -6 -10 4 -7 -10 0
INDEX	-3 -3 0 -1 10 -1 -2
INDEX ID	0 -2 0 0 5 0 -1
INDEX ID ON	0 -2 0 0 4 0 -1
INSERT	-1 -2 0 0 6 -2 -1
INSERT INTO	-1 -2 0 0 6 -2 -1
INT	-2 -1 -1 0 7 -3 -1
INTERVAL	-1 -2 0 -1 6 -1 -1
INTERVAL '	-1 -2 0 -1 4 0 0
INTO	-1 -3 0 -1 8 -2 -1
INTO t	-1 -1 0 0 4 -2 0
IOException	-1 -7 -2 -2 0 -1 13
Id	17 -15 26 -11 0 -22 4
Id #	3 -5 -1 -4 -1 -1 8
Id # $	4 0 0 -3 0 0 0
Id # ID	-1 -4 -1 -1 0 0 6
Id $	2 -9 0 6 6 -3 -1
Id $ID	-1 -2 0 1 0 4 -1
Id '	1 -5 0 -1 1 0 6
Id ' $	1 -5 0 -1 0 0 6
Id (	18 20 -16 -2 5 -16 -8
Id ( "	-1 5 -3 -2 0 1 0
Id ( '	3 -5 1 -1 3 -1 0
Id ( )	-1 1 -4 4 0 -2 1
Id ( ID	11 5 -4 0 -2 -10 0
Id ( Id	-1 -3 -3 -1 7 -2 3
Id ( O	0 4 -1 0 0 0 -3
Id ( this	0 -7 5 0 0 0 2
Id ( value	0 4 -2 0 0 0 -1
Id ( x	0 4 0 0 0 0 -3
Id )	0 -19 16 0 8 -2 -3
Id ) $	-8 -5 0 5 5 3 0
Id ) :	7 -5 3 -1 -1 -1 -3
Id ) ;	0 -2 6 0 0 0 -3
Id ) =>	0 -3 4 0 0 0 -1
Id ) {	0 0 5 -2 0 -1 -1
Id ,	11 -4 10 -4 7 -7 -12
Id , $	5 7 -1 -3 4 -7 -5
Id , Id	2 -2 7 -1 2 0 -7
Id , N	-3 -3 0 2 6 -1 -2
Id -	-3 -1 -1 0 4 -1 2
Id .	-8 -1 -5 -4 -2 -6 26
Id . $	2 8 0 1 -1 -1 -9
Id . CONST	7 -3 -4 -4 -2 -1 7
Id . Event	0 -3 4 0 0 0 0
Id . ID	-5 -1 -4 0 -1 -2 14
Id . Id	-4 3 6 -3 5 -1 -6
Id . class	-3 -2 -1 0 0 0 6
Id . prototype	0 8 -4 0 0 -1 -2
Id :	7 7 2 1 -5 -3 -10
Id : $	5 9 -3 -3 -2 -1 -5
Id : '	7 -4 -2 0 0 0 -1
Id : typeof	0 -4 5 0 0 0 0
Id ::	-1 -4 0 0 -1 4 3
Id :: Id	-1 -1 0 0 -1 4 -1
Id ;	-6 -2 8 -7 10 -2 -1
Id ; $	-5 0 9 -5 3 -1 -1
Id <	-4 -9 2 -1 -2 -1 15
Id < T	-2 -2 4 -1 -1 -1 3
Id </	4 3 -4 -2 -1 0 1
Id </ a	-1 -1 0 -1 0 0 4
Id <>	0 -4 -1 0 0 0 6
Id <> (	0 -4 -1 0 0 0 6
Id =	-12 -12 23 -14 27 3 -15
Id = "	-6 -1 6 -3 -1 5 0
Id = '	-1 -5 4 -1 3 0 0
Id = Id	2 2 -1 -5 7 -1 -4
Id = N	-1 -3 5 -1 5 0 -3
Id = props	0 4 -4 0 0 0 0
Id = {	-1 -8 10 0 0 0 0
Id >	-3 -9 14 -1 0 -2 0
Id > (	-2 -6 12 -1 -1 -1 -1
Id As	-1 -1 -1 -1 5 -1 -1
Id Default	-1 -1 0 0 4 0 -1
Id From	-1 -1 0 -1 4 0 0
Id ID	-2 -4 -7 -9 2 2 18
Id ID $	5 0 0 -3 -1 0 0
Id ID (	-1 -3 -3 0 0 1 5
Id ID ,	-10 -4 -1 0 8 -1 7
Id ID =	0 -4 0 -1 -2 0 7
Id ID to	2 0 0 -4 0 3 -1
Id Id	-1 3 -4 1 12 2 -12
Id Id $	-4 -2 1 5 -1 -1 3
Id Id .	1 6 -1 -1 -1 -1 -4
Id Id </	4 -1 -1 -1 -1 0 0
Id Id =	0 -2 -1 0 4 0 0
Id N	-2 4 -1 -1 3 1 -3
Id [	-5 0 6 2 -3 6 -7
Id [ "	-1 6 0 -3 -1 0 -1
Id [ '	0 -2 4 0 0 0 -1
Id [ ID	0 -3 0 0 0 5 -2
Id [ Id	-1 5 -2 2 -1 -1 -1
Id [ N	-6 -2 0 6 0 2 0
Id [ ]	0 -5 7 0 0 0 0
Id ]	5 -2 -5 0 5 -3 -1
Id ] =	6 -2 -2 -1 -1 -1 0
Id a	9 5 -2 -4 -1 0 -7
Id an	-4 0 0 -1 -1 0 6
Id are	5 -1 -2 3 -1 -1 -4
Id as	8 -5 4 -1 -5 -1 0
Id as Id	7 -1 -1 0 -4 0 0
Id chroot	-3 0 0 4 0 0 0
Id e	0 -6 -1 0 0 0 7
Id e )	0 -6 -1 0 0 0 7
Id ex	0 -5 0 0 0 0 5
Id ex )	0 -5 0 0 0 0 5
Id extends	-1 6 4 -2 0 -1 -6
Id extends Id	-1 4 0 -1 0 0 -1
Id for	0 -2 0 -4 0 3 3
Id from	1 -5 7 0 -1 0 0
Id implements	0 -2 -2 0 0 0 5
Id implements Id	0 -1 -2 0 0 0 4
Id of	7 -2 -2 -1 0 0 -1
Id that	-1 -4 0 -1 0 -1 8
Id the	-7 6 0 8 -2 0 -5
Id the ID	-1 -3 0 0 0 0 5
Id this	-1 7 -1 2 -2 3 -8
Id to	5 2 -1 0 -1 0 -4
Id value	0 4 -1 0 0 0 -4
Id {	-4 -3 19 -5 0 -2 -5
Id { $	-3 8 0 -3 -1 -1 0
Id { Id	-1 -6 9 -1 1 0 -3
Id |	4 2 1 -2 -1 -1 -3
Id | string	0 4 -3 0 0 0 -1
Id | undefined	0 -3 4 0 0 0 0
Id }	-5 -3 11 -3 5 -2 -3
Id } $	-1 0 6 -1 2 0 -7
Id } from	-2 -1 7 -1 -1 0 -2
If	5 -5 -1 6 3 -2 -7
If (	-1 -2 0 0 4 0 -1
IllegalArgumentException	0 -13 -1 0 0 0 15
IllegalArgumentException (	0 -5 -1 0 0 0 7
IllegalArgumentException ( "	0 -4 -1 0 0 0 5
In	-7 1 -1 10 -4 -1 2
Infinity	2 4 -3 0 0 0 -2
Init_config_data	-3 0 0 4 0 -1 0
Init_config_data "	-3 0 0 4 0 -1 0
Init_config_data " $	-3 0 0 4 0 -1 0
Insert	-2 -1 0 -1 5 0 0
Int	-2 -1 0 -1 5 -1 -1
IntStream	-9 -5 0 0 -1 -1 17
Integer	3 -10 -2 -3 -1 -2 15
Integer ,	0 0 -1 -1 -3 0 5
Integer .	0 -5 0 0 0 0 6
Integer >	0 -1 -1 -1 -3 0 6
Intl	-6 8 1 0 0 -1 0
Intl .	-6 8 1 0 0 -1 0
Intl . Id	-6 8 1 0 0 -1 0
Into	-1 -1 0 -1 4 0 0
It	3 3 0 -5 -3 -1 2
It ID	-1 5 0 -2 -2 0 1
Item	1 -6 6 0 0 0 -1
JOIN	-2 -2 0 -1 7 -1 -1
JSON	0 4 -1 -2 1 -1 0
JSON .	-1 6 0 -1 0 -1 -2
JSON . parse	0 5 -1 -1 0 -1 -2
Joi	-1 -4 6 0 0 0 -1
Juergen	0 -3 0 0 0 0 4
Juergen Hoeller	0 -3 0 0 0 0 4
Juergen Hoeller $	0 -3 0 0 0 0 4
K	-5 -5 1 -2 -1 2 10
K ,	-1 -1 -2 0 0 -1 5
K , V	-1 -2 -1 0 0 -1 5
K in	0 -3 4 0 0 0 0
KEY	-3 -2 0 -1 9 -2 -1
KEY (	-2 -1 0 0 6 -2 0
KIND	-3 0 0 -1 -1 0 6
KIND ,	-3 0 0 -1 -1 0 6
KIND , either	-1 -2 0 -1 -1 0 6
Keyword	9 -3 -1 -1 -2 -2 -1
Keyword .	5 -2 0 0 -1 -1 0
KeywordCxt	-3 -9 16 -1 0 -1 -1
KeywordCxt )	-1 -8 13 -1 0 -1 -1
KeywordCxt ) {	-1 -8 12 -1 0 -1 -1
KeywordErrorDefinition	-1 -5 7 0 0 -1 0
KeywordErrorDefinition =	0 -4 6 0 0 -1 0
KeywordErrorDefinition = {	0 -4 6 0 0 -1 0
LETTERS	-3 -1 0 0 0 4 0
LETTERS [	-3 -1 0 0 0 4 0
LETTERS [ N	-2 -1 0 0 0 4 0
LICENSE $	-2 -1 0 5 -1 -1 -1
LICENSE -	0 -5 0 -3 -1 -1 10
LICENSE - N	0 -5 0 -3 -1 -1 10
LICENSE file	-1 5 4 -2 0 0 -6
LICENSE file in	-1 2 4 -2 0 0 -3
LIMIT	14 -1 0 -1 -11 -1 0
LIMIT N	14 -1 0 -1 -11 -1 0
LIMIT N $	14 0 0 -1 -12 -1 0
LLL	-2 4 -1 0 -1 0 0
LLL :	-2 4 -1 0 -1 0 0
LLLL	-2 4 -1 0 -1 0 0
LLLL :	-2 4 -1 0 -1 0 0
Length	-1 -1 0 -1 -1 4 0
License	-8 5 -3 0 -4 0 10
License ,	-1 -2 0 -1 0 0 4
License , Version	-1 -2 0 -1 0 0 5
License .	1 -3 -1 -4 -1 -1 8
License . $	2 -6 -1 -3 -1 -1 9
License at	-1 -2 0 -1 -1 0 5
License at $	-1 -2 0 -1 -1 0 5
License for	0 -2 0 0 -1 -1 4
License for the	1 -2 0 -2 -1 -1 5
License is	-1 -1 0 -1 -1 0 5
License is distributed	-1 -1 0 -1 -1 0 5
Licensed	-1 -2 0 -1 -1 0 5
List	7 -4 -4 -2 -2 1 2
List ,	6 -1 0 0 -2 0 -3
List <	0 -1 -2 0 0 0 4
Literal	8 -2 -1 0 -3 -1 0
Long	0 -2 -1 -1 0 0 4
MAGIC	35 -5 -1 -6 -18 -3 -1
MAGIC $	27 -1 0 -9 -16 0 0
MAGIC MARKERS	-2 0 0 4 0 -1 0
MAGIC MARKERS $	-2 0 0 4 0 -1 0
MAGIC!	4 0 -1 -3 -2 4 -3
MARKERS	-2 0 0 4 0 -1 0
MARKERS $	-2 0 0 4 0 -1 0
MERCHANTABILITY	-4 2 0 3 -1 0 -1
MERCHANTABILITY or	-2 0 0 4 0 0 -1
MERCHANTABILITY or FITNESS	-2 0 0 4 0 0 -1
METHOD	-1 -2 0 0 -1 -3 8
METHOD ,	-1 -1 0 0 0 -2 5
MIT	-4 9 3 -2 0 0 -6
MIT license	-1 2 4 -1 0 0 -2
MIT license found	-1 2 4 -1 0 0 -2
MacroKeywordDefinition	-1 -4 5 0 0 0 0
MacroKeywordDefinition >	0 -4 4 0 0 0 0
MacroKeywordDefinition > =	0 -4 4 0 0 0 0
Map	-1 6 -1 -1 0 -2 -1
Map (	-1 10 -2 0 0 -2 -5
Map ( )	0 6 -1 0 0 0 -5
Math	-7 1 4 0 -2 -1 6
Math .	-7 1 4 0 -2 -1 6
Math . max	-7 5 0 0 -2 -1 4
Math . pow	0 -3 4 0 0 0 0
MetaSchema	0 -3 4 0 0 0 0
MetaSchema =	0 -3 4 0 0 0 0
MetaSchema = (	0 -3 4 0 0 0 0
Method	-1 -4 -1 -1 0 0 6
Monitors	-10 -3 -1 -1 18 -1 -2
Monitors .	-9 -2 -1 0 13 0 -1
Monitors . Id	-9 -2 -1 0 13 0 -1
N	4 -1 -22 14 7 1 -3
N $	13 -8 -18 9 -2 20 -13
N %	18 -1 0 -5 -2 -10 0
N &	-2 -4 -1 8 0 3 -5
N '	-5 0 0 0 6 0 0
N ' $	-5 0 0 0 6 0 0
N (	-1 6 -1 -1 0 -1 -2
N )	-22 -2 2 -10 19 11 2
N ) $	7 -8 -8 -5 -4 13 6
N ) %>%	-3 -1 0 -1 -1 5 0
N ) (	0 11 -1 -3 -2 -4 0
N ) *	0 6 0 0 -2 0 -4
N ) +	-1 -3 -2 7 7 -2 -5
N ) ,	0 0 -3 -3 4 6 -4
N ) -	-3 4 -1 -1 8 -2 -6
N ) .	-3 0 -3 -1 -3 -4 14
N ) /*	-1 -1 0 4 0 0 -2
N ) :	-2 -3 2 9 0 -1 -5
N ) ;	4 -9 11 -1 -1 -4 0
N ) ]	6 -1 0 -1 -2 -2 0
N ) default	-1 -1 0 0 4 -1 -1
N ) not	-2 -1 0 -1 5 -1 -1
N ) unsigned	-2 -1 0 0 5 -1 -1
N ) {	-2 -4 8 -4 -1 -6 9
N ))	0 -13 -1 13 3 3 -6
N )) $	-3 -6 -2 12 -1 3 -3
N )) )	5 -3 0 5 0 -3 -2
N )) as	-2 0 0 0 4 -1 0
N *	7 0 -1 -1 1 -3 -3
N * N	8 0 -1 0 -1 -6 -1
N **	14 -1 0 -3 -2 -8 0
N ** N	14 -1 0 -3 -2 -8 0
N +	7 -12 -1 0 1 -4 8
N + N	9 -8 -1 -4 0 -4 6
N ,	-16 23 -6 -17 18 8 -10
N , "	5 6 0 -5 1 -5 -1
N , $	-5 5 -3 -4 8 0 -2
N , '	-9 -4 -1 1 15 -2 -1
N , -	-1 4 0 0 -1 0 -3
N , .	-5 -1 0 -1 -2 10 -1
N , //	-4 8 -2 0 0 -1 0
N , ID	-3 7 1 -2 0 1 -5
N , Id	-1 5 5 -1 0 -1 -7
N , N	15 -8 -5 -3 0 -6 7
N , by	-5 -1 0 -1 -3 11 -1
N -	-5 3 4 3 -1 -4 0
N .	7 -7 0 5 -3 -2 -1
N . $	-2 -2 1 4 -1 0 -1
N . .	3 -3 -1 4 0 -1 -2
N /	4 3 0 -5 -1 1 -3
N / N	5 1 0 -5 0 -1 0
N /*	-1 10 -1 -1 0 -2 -5
N :	-14 -15 -9 -14 -8 44 16
N : $	6 2 -1 -4 -1 -2 -1
N : N	-19 -10 -5 -8 -5 45 1
N ;	-10 6 8 7 -7 -2 -2
N ; $	-6 13 -1 0 -3 -6 3
N ; //	-2 0 0 -3 -1 0 7
N ; i	-1 4 -2 1 -1 0 -2
N ; if	0 -5 -1 -1 -1 10 -2
N ; }	0 0 13 -1 0 0 -10
N <	-1 -5 -1 13 -1 -4 -1
N <=	-4 0 0 4 0 0 0
N ==	9 -2 0 -1 -2 -3 -1
N == N	9 -2 0 -1 -2 -3 -1
N >	-4 -5 -1 15 -1 -1 -3
N > &	-3 -3 -1 12 -1 -1 -5
N ?	-1 7 -8 8 0 -1 -5
N AS	-2 -1 0 -1 5 -1 0
N As	-2 -1 0 0 5 -1 0
N ID	3 16 2 -7 -9 -9 3
N ID $	5 0 1 -5 1 0 -1
N ID )	-1 13 0 -1 -3 0 -7
N ID ,	9 4 1 -1 -10 -7 5
N Id	-5 2 -1 5 3 0 -3
N Id Id	-2 -1 0 5 -1 -1 -1
N N	-1 -5 0 9 0 -2 -1
N N $	0 -4 0 8 0 -2 -1
N The	-1 -5 0 -1 -1 -1 9
N The Guava	0 -3 0 -1 -1 0 6
N ]	13 2 4 -16 -4 3 -2
N ] !	0 -6 6 0 0 0 0
N ] $	24 -6 -3 -15 1 0 -2
N ] )	-5 3 -2 10 -2 3 -7
N ] ,	-10 2 -1 3 3 5 -2
N ] .	2 6 3 -7 0 -3 -2
N ] ;	-2 3 -2 -2 -2 -1 5
N ] =	-11 9 -2 5 -1 -2 1
N ]]	-4 0 -1 4 -1 3 -1
N as	-10 -2 -1 -1 19 -5 -1
N as ID	-3 0 0 0 6 -2 0
N else	5 -1 0 -1 1 -4 0
N for	8 -1 -1 0 0 -4 0
N the	-1 -1 0 -1 0 0 4
N the original	-1 -1 0 -1 0 0 4
N ||	-1 -1 2 4 0 -1 -2
N }	6 -9 8 3 0 -8 1
N } $	9 -5 2 4 0 -5 -5
N } ,	0 -6 6 0 0 0 0
N } ;	-1 -3 0 1 -1 -1 5
N } }	-1 8 -5 -1 0 -1 0
NA	-4 -2 0 -1 -2 11 -1
NA $	-2 -1 0 -1 0 4 -1
NAME	-2 -2 -1 13 -1 -5 -3
NEW	0 -1 -1 -1 4 0 -1
NEW .	0 -1 -1 -1 4 0 -1
NL	-8 -12 -4 -8 -6 27 10
NL $	0 0 0 -5 0 5 0
NL )	-3 -5 -1 -1 -1 12 -1
NL ) $	-2 -2 0 -1 -1 7 -1
NL ,	-1 -2 0 0 0 5 -1
NL ;	0 -2 -3 0 -3 0 8
NL ; $	0 -2 -3 0 -3 0 8
NO	-5 -2 0 7 2 0 -2
NO WARRANTY	-5 -1 0 7 -1 0 -1
NO WARRANTY ,	-2 -1 0 4 0 0 -1
NOP	0 -5 0 0 0 0 7
NOT	-4 8 -1 -5 13 -6 -4
NOT CONST	-2 8 0 -1 -3 0 -1
NOT NULL	-3 -3 -1 -2 14 -4 -1
NOT NULL $	-1 -1 0 -1 5 -2 0
NOT NULL ,	-1 -1 0 0 4 -1 0
NULL	-9 -9 -2 -1 6 19 -3
NULL $	-2 -1 0 -2 -9 15 -1
NULL ,	-5 -4 -1 2 4 5 -2
NULL , $	-4 -2 0 -1 5 3 -1
Name	8 -14 10 -4 5 -3 -2
Name )	0 -3 4 0 0 -1 0
Name ,	-2 -3 4 -1 3 -1 0
Name .	11 -4 -2 -1 -2 -1 -1
Name . Builtin	4 -2 -1 0 -1 0 0
Name . Function	4 -2 -1 0 0 0 0
Name . Variable	5 -2 0 0 -1 0 0
New	-1 2 0 -1 4 0 -4
New .	0 -2 0 0 4 0 -1
New . Id	0 -2 0 0 4 0 -1
No	-2 -2 0 7 -1 -1 -1
No configuration	-4 -1 0 8 -1 -1 -1
No configuration $	-4 -1 0 8 -1 -1 -1
Node	-1 2 11 0 -1 0 -11
None	49 -11 -8 -3 -12 -12 -3
None $	25 -4 -2 -5 -9 -3 -1
None )	11 -2 -1 -1 -1 -6 -1
None ) $	9 -2 0 -1 0 -5 -1
None ,	9 -3 -3 2 -1 -2 -1
None , $	8 -2 -3 -1 -1 -1 -1
None :	7 -1 -1 -2 -1 -1 -1
None : $	7 -1 -1 -2 -1 -1 -1
None =	4 -1 -1 -1 0 0 0
None and	-3 0 0 4 0 0 0
Not	-4 -2 0 -1 10 -1 -1
Not Null	-3 -2 0 -1 8 -1 -1
Not Null ,	-2 -1 0 0 4 0 0
Note	-2 5 0 -2 0 0 0
Null	-5 -3 -1 -1 14 -2 -2
Null ,	-2 -1 0 0 5 -1 0
Null , $	-2 -1 0 0 4 0 0
Number	2 8 -1 -4 -2 0 -3
Number (	-4 9 1 -1 0 -3 -2
O	-1 7 0 -1 -1 -1 -4
O ,	0 7 -1 -1 -1 0 -4
OF	-3 4 0 -1 -4 -1 6
OF ANY	-3 0 0 -1 -1 0 6
OF ANY KIND	-3 0 0 -1 -1 0 6
OLD	-2 -1 0 0 4 -1 -1
OLD .	-2 -1 0 0 4 -1 -1
ON	-5 -2 -1 -3 16 -3 -3
OR	-3 3 -1 -2 2 -3 4
OR CONDITIONS	-1 -2 0 -1 -1 0 6
OR CONDITIONS OF	-1 -2 0 -1 -1 0 6
ORDER	-2 -1 0 -1 6 -1 -1
ORDER BY	-2 -1 0 -1 6 -1 -1
Object	-5 7 -4 -3 -2 -3 9
Object .	-2 9 3 -1 -1 -1 -8
Object . defineProperty	0 5 -1 0 0 0 -2
Object ID	0 -5 -1 0 0 0 6
Object o	-1 -1 -1 -1 0 -1 5
Object }	0 6 -1 0 0 0 -4
Observable	0 -5 13 0 0 0 -6
Observable <	0 -2 5 0 0 0 -2
Observable < T	0 -1 4 0 0 0 -2
Observable that	0 -1 4 0 0 0 -3
Observable that emits	0 -1 4 0 0 0 -3
On	-4 -4 3 0 11 -1 -4
On Id	2 -2 0 -1 4 0 -2
OpenAPI	5 -1 0 -3 0 0 0
OpenAPI document	4 -1 0 -2 0 0 0
OpenAPI document :	4 -1 0 -2 0 0 0
Operator	5 1 -1 -1 -1 -1 -2
Optional	16 -6 -3 -2 -5 -2 1
Optional ,	10 -1 0 0 -5 0 -3
Optional , Set	4 0 0 0 -3 0 0
Optional [	5 -2 -1 -1 0 -1 0
Options	-14 -6 7 14 -1 2 -2
Options :	-8 0 0 5 0 4 0
Options : $	-8 0 0 5 0 4 0
Options =	0 -3 4 0 0 0 0
Other	9 -3 -1 -2 -1 0 -2
P	4 5 -2 -1 0 -2 -3
P ))	0 4 -1 0 0 -2 -1
P )) {	0 4 -1 0 0 -2 -1
PACKAGE	-6 -1 0 3 -1 4 0
PACKAGE =	-6 -1 0 3 -1 4 0
PARAMETER	-1 -1 0 0 0 -1 4
PATH	-3 -2 -2 8 0 -1 0
PATH =	-1 0 -2 4 0 0 0
PRIMARY	-4 -2 0 -1 9 -2 -1
PRIMARY KEY	-3 -1 0 -1 7 -2 0
PRIMARY KEY (	-2 -1 0 0 5 -2 0
Partial	-1 -3 8 0 0 -1 -2
Partial <	0 -2 5 0 0 0 -2
Path	-2 -5 -1 4 0 -1 4
Path to	-2 -2 0 5 0 -1 0
Pattern	-3 -1 0 0 5 0 -1
Pick	-1 -1 4 0 0 -1 -1
Plugin	-2 -4 4 4 0 0 -1
Plugin <	0 -3 4 0 0 0 0
Point	-1 -1 -2 -1 0 -1 6
Primary	-2 -1 0 0 4 0 0
Prism	0 4 -1 0 0 -3 0
Promise	0 4 0 0 0 -1 -3
Promise <	0 -1 4 0 0 0 -2
Props	-1 -17 21 -1 0 -1 -1
Props )	-1 -6 9 0 0 -1 -1
Props ) :	-1 -6 8 0 0 -1 -1
Props >	0 -6 6 0 0 0 0
Props }	0 -5 7 0 0 0 -1
Props } from	0 -5 7 0 0 0 -1
Public	-4 -1 -1 9 -1 0 -2
Public License	-4 -1 0 9 -1 0 -2
Punctuation	5 -1 0 0 -2 -1 0
Python	9 -1 -1 -4 -3 0 -1
R	-2 -4 3 -2 0 4 2
ROW	-1 -1 0 -1 4 -1 0
RUNTIME	-2 -1 0 0 0 -1 5
RUNTIME )	-2 -1 0 0 0 -1 5
RUNTIME ) $	-2 -1 0 0 0 -1 5
Rcpp	-1 -1 -1 -1 -5 9 -1
Rcpp ::	-1 -1 0 0 0 4 0
React	-1 0 7 -1 -1 0 -3
React ,	0 -2 4 0 0 0 -1
React , {	0 -2 4 0 0 0 -1
React .	0 -6 7 0 0 0 0
React from	0 5 -3 0 0 0 -1
React from '	0 5 -3 0 0 0 -1
ReactNode	-1 -16 21 -1 0 -1 -1
ReactNode {	-1 -10 13 -1 0 -1 -1
ReactNode { $	-1 -10 13 -1 0 -1 -1
ReactNode }	0 -5 7 0 0 0 -1
ReactNode } from	0 -5 7 0 0 0 -1
Readonly	-1 5 2 0 0 -1 -4
Record	-1 -1 5 0 0 -1 -2
RegExp	0 -2 6 0 0 0 -3
Require_stagefiles	-5 -1 0 9 -1 -2 0
Require_stagefiles config	-5 -1 0 9 -1 -2 0
Require_stagefiles config bootstrap	-3 -1 0 6 -1 -1 0
RetentionPolicy	-2 -1 0 -1 0 -1 6
RetentionPolicy .	-2 -1 0 0 0 -1 5
RetentionPolicy . RUNTIME	-2 -1 0 0 0 -1 5
Return	2 4 0 -3 0 0 -3
Returns	1 3 2 -1 0 0 -4
Row	-2 -1 0 -1 5 0 -1
Row $	-1 -1 0 -1 4 0 0
Runnable	-1 -5 -2 -1 0 0 9
RuntimeException	0 -7 0 0 0 0 9
S	-3 6 2 0 1 -3 -3
S .	-1 5 -2 0 1 -3 0
SELECT	-3 -11 -3 -8 44 -14 -5
SELECT *	10 -3 -1 -2 1 -2 -2
SELECT * FROM	10 -3 -1 -2 1 -2 -2
SELECT CAST	-2 -1 0 -1 4 -1 0
SELECT CAST (	-2 -1 0 -1 4 -1 0
SELECT CONST	-4 -2 -1 -1 13 -3 -1
SELECT CONST (	-4 -2 -1 -1 12 -3 -1
SELECT ID	-1 -1 0 0 4 -1 0
SELECT N	-2 -1 0 -1 7 -2 -1
SELECT a	-1 -1 0 -1 4 -1 0
SET	-4 -6 -1 -4 17 -2 0
SET x	0 -1 0 -1 4 0 -1
SET x =	0 -1 0 -1 4 0 -1
STRING	-1 -1 -1 0 8 -1 -4
STRING >	0 0 -1 0 5 0 -3
SUM	-2 -1 0 0 5 -1 0
SUM (	-2 -1 0 0 5 -1 0
Schema	-5 0 1 -1 6 0 -1
See	-4 -1 0 3 -2 -1 5
See the	-1 -1 -1 0 -1 -1 5
See the License	1 -2 0 -2 -1 -1 5
Select	-7 -8 -2 -3 28 -4 -3
Select *	-2 -2 -1 -1 7 -1 -1
Select * From	-1 -2 -1 -1 7 -1 -1
Select A	-1 -1 0 -1 5 0 -1
Select Cast	-1 -1 0 0 5 -1 0
Select Cast (	-1 -1 0 0 5 -1 0
Select Id	-4 -3 -1 -1 11 -2 -1
Select Id (	-3 -2 0 -1 9 -2 0
Select N	-1 -1 0 -1 5 -1 -1
Self	5 -1 0 -1 -1 -2 0
Set	0 -2 1 -1 8 -1 -4
Set $	4 -1 0 0 -2 0 0
Set (	-2 6 3 0 -1 -1 -5
Set ( [	-2 5 0 0 -1 0 -1
Set Id	0 -4 0 -1 6 0 -2
Set Id =	0 -2 0 0 4 0 -1
Shape	0 -6 10 -1 -1 0 -1
Shape {	0 -2 -2 -1 0 0 5
Signature	-4 4 0 0 0 0 1
Software	-5 -2 0 6 -1 -1 4
Software Foundation	-3 -4 0 4 -1 -1 5
Stmt	0 -2 0 0 5 0 -2
Stmt ;	0 -2 0 0 4 0 -2
Stmt ; $	0 -2 0 0 4 0 -2
StrictStr	6 -1 -2 -1 -1 -1 0
String	16 -18 -19 -5 -3 -5 33
String (	-2 12 -4 0 0 -1 -6
String .	13 -3 -2 -1 -1 -1 -6
String >	0 -5 -2 0 0 0 8
String ID	0 -5 -2 0 0 0 8
String s	0 -7 -1 -1 -1 -1 10
StringBuilder	-1 -3 0 0 0 0 5
StringBuilder (	0 -3 0 0 0 0 4
Subscriber	0 -2 4 0 0 0 -1
Subscriber <	0 -1 4 0 0 0 -2
Symbol	5 0 2 -1 -1 0 -5
Sys	-5 -5 0 -2 0 13 -1
Sys .	-5 -5 0 -2 0 13 -1
Sys . getenv	-1 -1 0 -1 0 4 0
System	-2 -7 -1 -2 0 -2 13
System .	-1 -10 -1 -1 -1 -1 15
System . out	-1 -6 -1 -1 -1 -1 11
T	-3 -19 21 -5 6 -6 7
T )	-1 -2 7 0 0 0 -3
T ) :	-1 -1 4 0 0 0 -1
T =	4 -1 0 0 0 -3 0
T = TypeVar	4 -1 0 0 0 -3 0
T >	-3 -9 11 -2 -1 -1 5
T > (	-1 -4 6 -1 0 0 -1
T > )	0 -2 4 0 0 0 -1
T [	0 -3 4 0 0 0 0
T [ ]	0 -3 4 0 0 0 0
TABLE	-6 -5 -2 -3 25 -6 -3
TABLE t	-1 0 0 0 5 -3 0
THEN	-2 -2 0 -1 8 -2 -1
TOP	-1 -4 0 -1 1 0 5
TRUE	-12 -9 -2 -5 2 29 -4
TRUE $	-2 -2 0 -1 1 8 -4
TRUE )	-7 -5 -1 -2 -1 15 1
TRUE ) $	-6 -2 0 -1 -1 11 -1
TRUE ,	-3 -2 0 -1 -1 7 0
TRUE , $	-2 -1 0 0 0 4 0
TYPE	-1 1 -3 -1 1 -2 4
Table	-9 -1 -1 -2 17 -2 -2
Table "	-1 -1 0 0 4 0 -1
Table_Name	-1 -1 0 -1 4 0 0
Table_Name =	-1 -1 0 -1 4 0 0
Table_Name = '	-1 -1 0 -1 4 0 0
Table_Schema	-1 -1 0 -1 4 0 -1
Table_Schema =	-1 -1 0 -1 4 0 -1
Table_Schema = Database	-1 -1 0 -1 4 0 -1
Tag	10 -4 4 -4 0 -4 -1
Tag =	0 -3 4 -1 0 0 0
Test	-1 -2 -2 0 1 0 5
Text	4 -3 1 -1 0 -1 0
The	8 7 -1 5 -5 -4 -9
The Guava	0 -3 0 -1 -1 0 6
The Guava Authors	0 -3 0 -1 -1 0 6
The ID	3 4 -1 -3 -1 0 -1
The default	-4 -2 0 5 0 0 1
The default configuration	-4 -1 0 6 0 0 0
The following	-6 -1 0 8 -1 0 0
The value	-1 6 0 -1 0 0 -4
The version	4 -1 0 -2 0 0 0
The version of	4 -1 0 -2 0 0 0
Then	-2 -1 0 -1 6 -1 -1
There	-3 2 0 4 0 0 -2
There is	-2 -1 0 4 0 0 0
There is NO	-2 -1 0 4 0 0 -1
This	5 3 1 3 -7 -2 -3
This has	5 -2 0 -2 -2 0 0
This has the	5 -2 0 -2 -2 0 0
This is	-2 3 -1 4 -1 0 -2
This program	-6 -1 0 10 -1 -1 -1
This program is	-3 -1 0 6 -1 0 -1
This source	-1 2 4 -1 0 0 -2
This source code	-1 2 4 -1 0 0 -2
Thread	0 -4 0 0 0 -1 6
Throwable	0 -11 -2 0 0 0 14
Timestamp	-1 -1 0 0 4 -1 -1
To	-1 -4 0 3 2 0 0
True	29 -3 -2 -4 -8 -9 -2
True $	9 -1 0 -4 0 -3 0
True ,	13 -3 -1 -2 -2 -5 -1
True , $	11 -2 -1 -1 -2 -4 -1
Type	1 1 -5 -1 4 -5 5
Type (	4 0 0 0 0 -3 0
Type .	-1 9 -4 0 0 -1 -3
TypeDescriptor	0 -3 -1 0 0 0 4
TypeUtils	0 -2 0 0 0 -1 4
TypeUtils .	0 -2 0 0 0 -1 4
TypeUtils . ID	0 -2 0 0 0 -1 4
TypeVar	13 -2 0 -1 -2 -5 -3
TypeVar (	8 -1 0 -1 -1 -5 0
TypeVar ( "	6 -1 0 0 0 -4 0
U	-2 4 -2 -2 1 0 1
UNION	-1 -1 0 -1 4 -1 0
UNIQUE	-1 -1 0 0 4 -1 0
UNSET	6 -2 -1 -1 -1 -1 0
UPDATE	-3 -5 -1 -3 16 -2 -2
URI	-1 -2 6 -2 -2 0 0
URI )	-1 -1 4 0 -2 0 0
URI ) .	-1 -1 4 0 -2 0 0
USAGE	-3 0 0 6 0 -2 0
USAGE =	-3 0 0 5 0 -2 0
USAGE = "	-3 0 0 5 0 -2 0
Uint16Array	0 -4 4 0 0 0 0
Uint16Array =	0 -3 4 0 0 0 0
Uint16Array = /*	0 -3 4 0 0 0 0
Uint8Array	-1 0 6 0 -1 0 -4
Union	14 -2 -1 -1 -4 -1 -4
Union [	8 -1 -1 -1 -3 -1 0
Union [ Unset	5 -1 -1 -1 -2 0 0
Unknown	-4 -1 0 9 -2 -1 -1
Unknown author	-4 -1 0 8 -2 -1 -1
Unknown author $	-4 -1 0 8 -2 -1 -1
Unless	-2 -2 0 -1 -1 -1 6
Unless required	-2 -2 0 -1 -1 -1 6
Unless required by	-2 -2 0 -1 -1 -1 6
Unset	5 -1 -1 -1 -2 0 0
Unset ,	5 -1 -1 -1 -2 0 0
Update	-3 -2 -1 -1 9 0 -2
Use	-7 2 3 -2 6 0 -1
V	-5 -8 -4 1 0 3 13
V )	-1 0 0 0 0 5 -5
V >	0 -3 -3 0 -1 0 7
VALUES	-1 -2 0 0 7 -2 -1
VALUES (	-1 -2 0 0 6 -2 -1
VARCHAR	-1 -1 0 -1 4 -2 0
ValueError	13 -2 0 -3 -3 -4 -1
ValueError ,	8 -1 0 -2 -1 -3 0
Variable	5 -2 0 0 -1 0 0
VcsConfig	0 -4 4 0 0 0 0
Version	1 -3 0 -3 -1 2 5
Version N	-1 -2 0 -1 0 0 5
Vocabulary	-7 -8 18 -1 0 -1 0
Vocabulary =	-6 -5 13 -1 0 -1 0
Vocabulary = [	-6 -5 13 -1 0 -1 0
WARNING	-4 -5 0 6 0 0 4
WARNING :	-4 -5 0 5 0 0 4
WARRANTIES	-3 0 0 -1 -1 0 6
WARRANTIES OR	-1 -2 0 -1 -1 0 6
WARRANTIES OR CONDITIONS	-1 -2 0 -1 -1 0 6
WARRANTY	-7 1 0 9 -1 0 -1
WARRANTY ,	-2 -1 0 4 0 0 -1
WARRANTY , to	-2 -1 0 4 0 0 -1
WHEN	-1 -1 0 -1 6 -2 0
WHERE	-4 -4 -1 -3 17 -2 -2
WITH	-3 -2 0 -2 10 -2 -1
WITHOUT	-4 0 0 0 -1 -1 6
WITHOUT WARRANTIES	-1 -2 0 -1 -1 0 6
WITHOUT WARRANTIES OR	-1 -2 0 -1 -1 0 6
When	-1 -3 3 -3 5 -1 0
Where	-3 -3 -1 -1 10 -1 -2
Whitespace	12 -3 -1 -1 -5 -2 -1
Whitespace )	7 -2 0 0 -4 -1 0
Whitespace ) ,	7 -2 0 0 -4 -1 0
With	-4 -1 0 3 4 -1 -1
X	-11 -6 -1 -2 20 12 -10
X $	-10 -1 0 -1 12 0 0
X )	-1 -2 0 0 3 4 -3
X .	-5 -1 0 -1 6 5 -5
Y	-6 -2 0 3 6 -1 -1
You	-9 -1 3 3 -1 -1 5
You may	-2 -2 0 1 -1 0 5
You may obtain	-1 -2 0 -1 -1 0 5
Zones	0 -2 0 -1 4 0 -1
[	16 5 17 -9 -10 -4 -13
[ !	-4 -1 -1 0 0 5 0
[ "	8 5 5 0 -4 -9 -6
[ " ,	-2 4 6 -2 -1 -4 -1
[ " =	-2 -1 0 5 -1 -1 0
[ " ]	9 8 -2 -4 -2 -4 -4
[ $	-3 14 9 -2 -4 -8 -5
[ '	10 1 -2 -3 1 -5 -2
[ ' ,	3 5 -4 -2 0 -3 -1
[ ' ]	7 -2 0 -4 1 -2 -1
[ ,	-9 -1 0 -1 -1 14 0
[ , N	-4 -1 0 0 -1 6 0
[ -flag	-2 -1 -1 7 -1 -1 -1
[ -flag "	-1 -1 -1 4 -1 -1 -1
[ ...	-2 8 -1 0 -1 0 -2
[ Dict	5 -1 -1 0 0 -1 0
[ Dict [	5 -1 -1 0 0 -1 0
[ ID	-6 -4 1 4 -1 1 5
[ ID ]	-6 1 2 6 0 -2 -1
[ Id	6 1 -5 2 3 -5 -1
[ Id ,	4 -2 1 -1 -2 -1 1
[ Id [	-4 5 -1 2 -1 -1 -1
[ Id ]	0 -1 -4 1 6 -2 -1
[ K	0 -3 4 0 0 0 0
[ K in	0 -3 4 0 0 0 0
[ N	6 2 3 0 -2 -8 0
[ N ,	0 8 -1 -3 0 -1 -3
[ N :	11 -5 -2 0 1 -4 0
[ N ]	-8 0 4 3 0 -2 4
[ N ]]	-3 1 0 4 0 -1 -1
[ Unset	5 -1 -1 -1 -2 0 0
[ Unset ,	5 -1 -1 -1 -2 0 0
[ \	-1 8 -3 -2 0 0 -1
[ ]	-5 -25 19 -1 -1 -6 19
[ ] )	0 -6 10 -1 1 -1 -2
[ ] ;	-1 1 5 -1 -1 -1 -3
[ ] =	-1 -9 11 0 0 0 -1
[ ] ID	-1 0 -2 0 0 0 4
[ ^ \	4 1 -1 -1 0 -1 -1
[ a	-5 1 -1 -1 -2 9 -1
[ dbo	-5 -2 0 -3 11 -1 -1
[ dbo ]	-5 -2 0 -3 11 -1 -1
[ i	4 -10 1 0 -1 5 1
[ i ]	3 -7 0 -3 -1 5 3
[ int	-2 -1 0 -1 6 -1 -1
[ int ]	-3 -1 0 -1 6 0 -1
[ k	-1 1 4 0 0 0 -3
[ k ]	0 4 -2 0 0 0 -2
[ key	-8 8 0 5 -2 -1 -2
[ key ]	-8 9 -2 5 -2 -1 -2
[ primary	-3 -1 0 -2 6 0 0
[ primary ]	-3 -1 0 -2 6 0 0
[ str	12 -4 -3 -1 -1 -2 -1
[ str ,	8 -3 -2 -1 0 -2 -1
[ string	-1 -3 4 0 0 0 -1
[ string ,	-1 -3 4 0 0 0 -1
[ user_id	-3 -1 0 -1 6 0 -1
[ user_id ]	-3 -1 0 -1 6 0 -1
[ value	-5 2 0 5 0 0 -2
[[	-4 -4 -2 1 -2 11 0
[[ N	-2 -1 0 -1 -1 4 0
\	-10 2 -4 24 -6 1 -7
\ $	-5 -2 -1 7 -4 7 -1
\ (	-4 2 -1 5 0 -2 -1
\ )	0 -3 4 0 0 0 0
\ .	-2 1 -1 6 -1 0 -2
\ ID	-2 4 -1 -1 0 0 0
\ \	-1 0 0 -6 -1 9 0
\ b	-1 6 -2 -3 0 0 0
\ b (	-2 5 -1 -1 0 0 0
\ b /	-3 6 -1 -2 0 0 0
]	12 6 14 -7 -12 0 -14
] !	0 -8 9 0 0 0 -1
] ! .	0 -4 6 0 0 0 -1
] ! ;	0 -3 4 0 0 0 0
] $	-1 -10 3 -9 3 22 -8
] &&	-1 0 -1 4 0 -1 -1
] (	2 1 1 -4 5 -2 -3
] ( https	4 0 2 -3 0 0 -3
] )	1 4 0 6 3 -2 -11
] ) $	-9 4 -3 2 6 3 -4
] ) ,	6 1 0 -1 -5 -1 0
] ) ;	-1 6 -3 3 -3 -1 -2
] ) ]	-1 4 0 0 -1 0 -2
] ) {	-1 -2 6 0 0 -1 -2
] *	3 1 -3 6 -2 -2 -4
] * )	4 -3 -1 5 -2 -1 -2
] +	-1 5 -2 -1 0 -1 -1
] ,	-4 16 -7 4 3 -2 -10
] , $	1 5 1 -1 -1 -2 -2
] .	4 6 2 -14 11 -6 -2
] . ID	4 -1 -1 -2 0 0 1
] . [	-6 -2 0 -3 13 -1 -1
] . length	-1 7 -2 0 -1 -1 -2
] ;	-9 9 5 5 -10 1 -3
] ; $	-5 8 7 -2 -9 1 0
] ; then	-2 -2 -1 8 -1 -1 -1
] <-	-2 -1 0 -1 0 4 0
] =	5 8 3 -7 -7 -9 6
] = "	-3 7 -1 -1 -1 0 -1
] = ID	1 5 -1 -3 0 -1 1
] = N	-2 6 0 1 -2 -1 -1
] = UNSET	4 -1 -1 0 -1 0 0
] = [	0 -9 11 -1 0 0 -1
] = module	-2 4 0 -1 0 0 0
] = re	-4 -1 0 5 0 0 0
] = value	0 -3 0 0 0 0 4
] ===	-1 5 -2 0 0 0 -1
] ? :	0 -3 4 0 0 0 0
] ID	1 -1 -2 -1 0 0 4
] [	-5 -3 1 0 11 -1 -3
] [ ]	0 -3 4 0 0 0 0
] [ int	-4 -1 0 -1 6 0 -1
] as	-3 -5 10 0 0 -1 0
] as const	-3 -4 10 0 -1 -1 0
] for	7 -1 0 -3 0 -3 0
] of	0 -1 4 0 0 -1 -2
] {	-1 -4 5 0 0 0 1
] { $	0 -3 4 0 0 0 0
] } )	3 -8 6 0 0 -1 0
] } ,	-1 4 -2 0 0 0 0
]]	1 -8 0 4 -2 8 -4
]] =	8 -3 -1 -1 0 -2 -1
]] = {	5 -2 -2 0 0 -1 0
^	-5 13 -1 0 -2 -2 -3
^ "	15 9 -5 -10 12 -7 -14
^ " $	-10 2 -5 -1 11 4 -1
^ " ,	-5 -1 6 2 2 -3 0
^ " .	2 7 -1 -1 1 -6 -2
^ " :	14 -7 -4 -1 0 -2 -1
^ " ;	0 11 -2 0 0 0 -9
^ TRIPLE	25 -7 -4 -2 0 -4 -8
^ TRIPLE $	22 -7 -4 -1 1 -3 -8
^ #	5 -8 -8 20 -4 15 -22
^ # $	5 -8 -8 20 -4 15 -22
^ #!	-13 -3 -1 22 -2 -1 -2
^ #! $	-13 -3 -1 22 -2 -1 -2
^ $(	-3 7 -2 3 -3 0 -3
^ $ID	-1 -2 -2 9 0 -2 -2
^ '	12 -11 2 5 -1 -1 -7
^ ' $	-6 0 -2 2 5 5 -4
^ ' ,	1 -7 7 2 -1 -1 0
^ ' :	12 -1 -1 -3 -3 -3 -1
^ ' ;	0 4 -1 -1 -1 -1 -1
^ (	28 -2 2 9 -8 -16 -12
^ ( N	0 6 -1 -1 -2 -1 -2
^ ( r"	15 -4 -1 -1 -5 -2 -1
^ ( words	4 -1 0 0 -1 -1 0
^ ((	-3 12 -2 -1 -3 -4 0
^ )	18 -9 15 -19 13 8 -24
^ ) $	18 -3 -1 -9 -15 16 -7
^ ) :	3 -6 8 -1 -1 -1 -1
^ ) ;	-2 2 6 0 6 -3 -9
^ ) >	-2 -1 0 -1 6 -1 -1
^ ) ENGINE	-1 -1 -1 -4 7 0 0
^ ) on	-2 -1 0 -1 4 0 0
^ ))	-2 -1 -1 -1 4 3 -2
^ )) ;	-1 -1 0 -1 5 0 -1
^ *	-65 41 3 -28 -36 -14 98
^ * #	-1 -1 4 0 -1 0 0
^ * $	-20 16 8 -11 -6 -3 16
^ * (	-2 -2 0 -1 -1 0 6
^ * )	-1 -1 -1 8 -1 -1 -3
^ * ,	10 -5 -4 0 0 0 -2
^ * .	-1 -3 0 6 0 0 -1
^ * /	-10 7 18 -11 -4 -5 5
^ * //	0 0 5 0 0 0 -4
^ * <	-4 -8 -1 -4 -2 -1 19
^ * </	-1 -2 -1 -1 0 0 5
^ * @ID	-11 23 2 -10 -5 -3 4
^ * A	-1 -3 0 5 0 0 -1
^ * CONST	-4 11 2 -3 -1 0 -5
^ * CYGWIN	-1 -2 0 5 -1 0 -1
^ * Copyright	-3 4 2 -4 -2 -2 5
^ * Creates	-1 6 0 0 0 0 -5
^ * ID	-9 -14 0 -4 -2 -1 30
^ * Id	-7 16 -2 -11 -5 4 3
^ * LICENSE	-1 2 4 -2 0 0 -3
^ * Licensed	-1 -2 0 -1 -1 0 5
^ * See	-2 -1 0 -1 -1 0 6
^ * The	-3 8 5 -2 0 0 -7
^ * This	-3 7 5 -5 -1 0 -3
^ * Unless	-2 -2 0 -1 -1 -1 6
^ * WITHOUT	-1 -2 0 -1 -1 0 5
^ * [	-3 0 -1 4 -1 -1 0
^ * _	0 10 0 0 0 0 -10
^ * `	2 -2 14 -2 -2 -1 -10
^ * const	0 -3 5 0 0 0 -1
^ * distributed	-1 -1 0 -1 -1 0 5
^ * for	-2 0 0 -1 0 0 4
^ * http	-2 -2 0 -3 0 0 8
^ * https	-2 -1 0 -2 0 0 5
^ * in	-2 -2 0 -1 0 0 5
^ * limitations	-2 -3 0 -1 0 0 7
^ * or	-1 -2 0 -1 0 0 4
^ * the	-4 -3 0 -2 -1 0 10
^ * to	-2 -2 -1 -1 0 0 5
^ * values	-2 -1 -1 -1 -1 0 5
^ * you	-1 -1 0 -1 0 0 4
^ * {	-1 -5 -2 -1 -1 0 9
^ **	4 -3 0 0 0 0 0
^ ** kwargs	4 -3 0 0 0 0 0
^ +	-1 -4 -1 1 -1 -2 9
^ -	-2 -4 0 -5 -1 11 1
^ --#	-2 -4 -1 -2 12 -1 -2
^ --# $	-2 -4 -1 -2 12 -1 -2
^ --flag	-8 -4 -1 21 -4 -2 -2
^ -flag	-6 -2 -2 9 -1 2 -1
^ -flag ,	-3 -1 0 5 0 -1 0
^ .	-16 -12 14 13 -5 9 -3
^ . .	6 -1 0 -3 0 -1 0
^ . /	-4 -2 -1 10 -1 -1 -1
^ . Call	-4 -2 0 -1 -1 8 0
^ . ID	-3 -3 5 -1 -1 3 0
^ ...	-2 0 4 0 -1 -1 -1
^ /	-6 8 -3 5 -1 -2 -1
^ / ^	-4 7 -2 3 -1 -2 -1
^ /*	-6 3 6 -10 -5 -4 16
^ /* $	-6 4 5 -9 -6 -4 16
^ //	-17 7 18 -6 -4 -2 3
^ // $	-17 7 18 -6 -4 -2 3
^ :	10 -7 0 3 0 -3 -4
^ : "	0 5 -2 0 0 0 -2
^ : copyright	4 -1 0 -2 -1 0 0
^ : param	10 -1 -5 -2 0 -1 -1
^ : type	8 -1 -5 -1 0 0 -1
^ : {	0 -4 5 0 0 0 0
^ ;	-1 -3 8 -1 -3 -1 0
^ ; (	-1 -2 8 -1 -3 0 0
^ ;;	-4 -2 0 11 -1 -2 -1
^ ;; $	-4 -2 0 10 -1 -2 -1
^ <	-2 27 -1 -8 -2 -5 -8
^ < Id	0 -3 5 0 0 0 0
^ < button	0 6 -6 0 0 0 0
^ < div	-2 6 2 -3 0 -1 -1
^ < svg	-1 4 1 -1 0 -2 -1
^ </	5 -1 4 -1 -1 0 -4
^ =	-20 -4 -2 38 -6 -4 -2
^ = ID	-4 -1 0 8 -2 -1 -1
^ = head1	-11 -3 -2 23 -2 -3 -3
^ ?	-7 2 12 -1 -1 -3 -2
^ @ID	8 -26 2 -5 -4 -7 32
^ @ID $	10 -11 -2 -2 -2 -2 9
^ @ID (	-2 -13 4 -2 -2 -5 19
^ @Override	-1 -9 -5 -1 -1 -1 18
^ @Override $	-1 -8 -4 -1 -1 -1 16
^ ALTER	-3 -3 -1 -2 12 -2 -2
^ ALTER TABLE	-3 -3 -1 -2 11 -2 -2
^ AND	-2 -1 0 -2 8 -1 0
^ AND column_name	-1 -1 0 -1 4 -1 0
^ Acquire_lockfile	-4 0 0 7 0 -2 0
^ Acquire_lockfile $	-4 0 0 7 0 -2 0
^ Alter	-2 -2 0 -1 7 0 -2
^ Alter Table	-2 -2 0 -1 7 0 -2
^ And	-1 -1 0 -1 4 -1 0
^ Arrays	0 -3 0 0 0 0 4
^ AsnProp	0 4 -2 0 0 -1 0
^ AsnProp (	0 4 -2 0 0 -1 0
^ Assert	0 -4 0 0 -1 0 6
^ Assert .	0 -5 0 0 -1 0 6
^ BEGIN	0 -2 -1 0 5 -1 -1
^ CONST	3 -16 -1 13 3 8 -10
^ CONST $	-4 -1 0 7 -2 0 1
^ CONST (	0 -4 0 -1 6 -1 0
^ CONST ,	-9 6 0 -4 -5 12 -1
^ CONST :	8 0 -1 -6 0 -1 0
^ CONST =	14 -6 -3 13 -10 -6 -2
^ CONSTRAINT	-1 -1 0 0 5 -1 0
^ CREATE	-4 -4 -1 -4 21 -5 -3
^ CREATE INDEX	-1 -2 0 0 5 0 -1
^ CREATE TABLE	-2 -1 -1 -1 10 -4 -1
^ Check_stagefile	-5 0 0 9 0 -3 0
^ Check_stagefile $	-5 0 0 9 0 -3 0
^ Copyright	-2 -1 0 7 -1 -1 -1
^ Copyright (	-2 -1 0 7 -1 -1 -1
^ Create	-5 -2 -1 -1 12 -2 -1
^ Create Id	-1 -1 0 -1 4 0 -1
^ Create Table	-4 -1 -1 -1 8 -1 -1
^ DESCRIPTION	-2 0 0 4 0 -1 0
^ DESCRIPTION =	-2 0 0 4 0 -1 0
^ DROP	-2 -2 0 -1 6 0 -1
^ Data	-3 4 0 -1 1 0 0
^ Date	0 -1 0 0 -11 13 0
^ Do	4 -1 0 -1 0 0 -1
^ Do not	4 -1 0 -1 0 0 -1
^ END	-1 -3 -1 8 -2 -1 -1
^ EOF	-2 -1 0 4 0 0 0
^ EOF $	-2 -1 0 4 0 0 0
^ EXECUTE	0 -3 0 0 6 0 -2
^ EXECUTE stmt	0 -3 0 0 6 0 -2
^ Echo_message	-3 0 0 9 0 -5 0
^ Echo_message "	-3 0 0 9 0 -5 0
^ Error	7 0 -3 -1 -1 0 -2
^ Execute	0 -2 0 0 4 0 -2
^ Execute Stmt	0 -2 0 0 4 0 -2
^ FILE	-1 -3 0 8 0 0 -3
^ FROM	-1 0 0 -1 4 -1 0
^ Files	-1 -2 0 0 0 -1 4
^ Function	0 -1 -1 0 -3 0 5
^ Function <	0 -1 0 0 -3 0 5
^ GO	-2 -1 0 -1 5 -1 0
^ GO $	-2 -1 0 -1 5 -1 0
^ Generated	4 -1 0 -1 0 0 -1
^ ID	13 9 -2 21 -36 10 -15
^ ID "	-2 -3 0 7 0 -1 0
^ ID $	-12 -1 4 21 -4 -4 -3
^ ID (	-28 14 8 11 -12 12 -6
^ ID )	-2 -1 0 5 0 -1 0
^ ID *	-1 -2 0 1 0 5 -3
^ ID +=	-4 1 1 1 -1 -1 3
^ ID ,	-2 8 9 0 -2 -12 -1
^ ID -	-4 -4 -1 12 -1 -2 -1
^ ID -flag	-2 -1 0 4 0 -1 0
^ ID .	0 -2 -5 -2 -2 13 -2
^ ID /	5 4 -2 -5 0 -1 -1
^ ID :	-18 48 -6 -4 -5 -8 -7
^ ID ::	-2 -2 0 -1 0 10 -4
^ ID <-	-7 -6 -2 -4 -3 23 -2
^ ID <<-	-1 -2 0 -5 0 10 0
^ ID =	21 -23 -5 8 0 -16 14
^ ID ?	-1 -3 5 0 0 0 -1
^ ID ID	3 7 -2 4 -2 -2 -7
^ ID [	-1 -1 -2 -4 -5 1 12
^ ID the	6 -2 0 -3 0 0 -1
^ ID |	-2 0 0 4 0 -1 0
^ ID ||	-3 -6 0 4 0 7 -1
^ INSERT	-1 -2 0 0 5 -2 -1
^ INSERT INTO	-1 -2 0 0 5 -2 -1
^ Id	3 -6 -15 21 -4 -1 2
^ Id $	-8 1 -1 4 2 3 -1
^ Id (	2 0 -2 0 -2 -4 6
^ Id ,	18 3 0 -2 -14 -4 -2
^ Id .	-6 13 -3 -2 -2 -2 1
^ Id :	-8 7 -4 9 -2 -2 -1
^ Id <	-1 -1 -1 0 -1 0 5
^ Id =	4 -4 0 -4 4 2 -1
^ Id ID	9 -8 -2 -6 6 0 2
^ Id Id	-1 -2 -1 2 4 0 -3
^ Id [	-7 9 -2 3 -1 -1 -2
^ Id a	7 -1 -1 -3 0 0 -2
^ Id as	4 -2 3 0 -3 0 -1
^ Id chroot	-3 0 0 4 0 0 0
^ Id for	3 0 0 -5 0 4 -1
^ Id the	-3 0 0 5 -1 0 0
^ If	5 -1 -2 1 0 -1 -2
^ Init_config_data	-3 0 0 4 0 -1 0
^ Init_config_data "	-3 0 0 4 0 -1 0
^ IntStream	-9 -5 0 0 -1 -1 17
^ Integer	-1 -5 0 -1 -1 0 8
^ JSON	-1 4 -2 0 1 0 0
^ List	5 -2 -1 -1 -1 0 0
^ MAGIC	37 -5 -1 -11 -18 -3 -1
^ MAGIC $	27 -1 0 -9 -16 0 0
^ MAGIC!	4 0 -1 -3 -2 4 -3
^ N	17 -21 -3 -25 -7 41 -2
^ N .	6 -1 -2 0 0 -1 -1
^ N :	-12 0 0 0 0 12 0
^ N ID	7 -4 2 1 -7 -5 5
^ NULL	0 0 0 0 -12 13 0
^ NULL $	0 0 0 0 -13 14 0
^ Name	9 -4 -2 -2 -1 -1 -1
^ Name .	6 -3 -1 0 -1 0 0
^ No	-1 -2 0 8 -2 -1 -1
^ No configuration	-4 -1 0 8 -1 -1 -1
^ Number	1 4 0 -1 -1 -3 -2
^ Object	-2 9 -5 -1 0 -1 0
^ Object .	-1 10 -4 0 0 0 -4
^ Optional	4 -2 0 -1 -1 0 0
^ Options	-15 -1 -1 14 0 4 0
^ Options :	-8 0 0 5 0 4 0
^ PRIMARY	-2 -1 0 0 4 -1 0
^ PRIMARY KEY	-2 -1 0 0 4 -1 0
^ Rcpp	-1 -1 0 0 0 4 0
^ Rcpp ::	-1 -1 0 0 0 4 0
^ Require_stagefiles	-5 -1 0 9 -1 -2 0
^ Require_stagefiles config	-5 -1 0 9 -1 -2 0
^ SELECT	-1 -10 -2 -7 36 -13 -4
^ SELECT *	10 -3 -1 -2 -2 -2 -1
^ SELECT CAST	-1 -1 0 -1 4 -1 0
^ SELECT CONST	-4 -2 -1 -1 13 -3 -1
^ SELECT N	-1 -1 0 -1 4 -1 0
^ SELECT a	-1 -1 0 -1 4 -1 0
^ SET	-1 -1 0 -1 4 0 -1
^ Select	-7 -6 -2 -3 23 -4 -2
^ Select *	-1 -2 -1 -1 6 -1 -1
^ Select A	-1 -1 0 -1 4 0 -1
^ Select Cast	-1 -1 0 0 5 -1 0
^ Select Id	-4 -3 -1 -1 10 -2 -1
^ Set	0 -5 -1 0 6 0 0
^ String	15 -18 -4 -2 -1 -1 11
^ StringBuilder	-1 -3 0 0 0 0 5
^ Sys	-1 -3 0 -1 0 5 0
^ Sys .	-1 -3 0 -1 0 5 0
^ System	0 -3 0 0 0 -1 6
^ System .	0 -3 0 0 0 0 5
^ T	4 -3 0 0 0 -3 3
^ T =	4 -1 0 0 0 -3 0
^ Tag	5 -1 2 -1 0 -4 0
^ The	2 -6 -2 13 -2 -2 -4
^ The default	-4 -1 0 6 0 0 0
^ The following	-5 -1 0 7 0 0 0
^ The version	4 -1 0 -2 0 0 0
^ There	-2 -1 0 4 0 0 -1
^ There is	-2 -1 0 4 0 0 -1
^ This	11 -5 -2 5 -4 -1 -5
^ This has	5 -2 0 -2 -2 0 0
^ This is	-1 -1 0 4 -1 0 -1
^ This program	-3 -1 0 6 -1 0 -1
^ UPDATE	-2 -3 0 -1 9 -1 -1
^ USAGE	-3 0 0 5 0 -2 0
^ USAGE =	-3 0 0 5 0 -2 0
^ Unknown	-4 -1 0 9 -2 -1 -1
^ Unknown author	-4 -1 0 8 -2 -1 -1
^ Update	-1 -2 0 0 4 0 -1
^ V	0 -5 0 0 -1 -1 7
^ WARNING	-4 -1 0 6 0 0 0
^ WARNING :	-4 -1 0 6 0 0 0
^ WITH	-1 -1 0 -1 5 -1 0
^ X	-5 0 0 0 6 1 0
^ [	-16 4 6 11 7 -7 -5
^ [ ID	-7 4 -3 9 -1 -2 0
^ [ Id	-2 -1 0 4 1 -1 -1
^ [ N	-2 4 0 -1 0 0 -1
^ [ user_id	-3 -1 0 0 4 0 0
^ \	5 1 -1 -2 -1 -1 -1
^ ]	1 2 13 0 -7 -5 -4
^ ] $	4 0 1 -2 -2 -2 0
^ ] as	-3 -2 7 0 -1 -1 0
^ _OPENAPI_GENERATOR_TO_DICT	9 -2 0 -1 -3 -2 0
^ _OPENAPI_GENERATOR_TO_DICT ,	7 -2 0 -1 -2 -2 0
^ __decorate	0 4 -2 0 0 -1 0
^ __decorate (	0 4 -2 0 0 -1 0
^ __openapi_generator_modern_projection	4 -1 0 0 -1 -1 0
^ __openapi_generator_modern_projection ,	4 -1 0 0 -1 -1 0
^ __version__	12 -1 0 -3 -5 -2 0
^ __version__ =	7 -1 0 -3 -2 0 0
^ _globals	4 -1 0 -2 0 0 0
^ _globals [	4 -1 0 -2 0 0 0
^ _obj	4 -1 -1 0 0 -1 0
^ _obj =	4 -1 -1 0 0 -1 0
^ `	7 -6 6 -6 5 -3 -3
^ ` ,	0 -3 4 0 0 0 0
^ a	4 1 -2 8 -6 1 -7
^ a =	-4 2 -1 10 -5 0 -3
^ abs	8 -1 0 -1 -4 -1 -1
^ actual	7 -3 0 0 0 -3 0
^ add	0 7 0 0 0 0 -6
^ after	-4 -1 0 -2 8 0 0
^ all	-9 1 0 3 -2 7 0
^ all .	-3 -1 0 0 -1 5 0
^ alter	-4 -3 -1 -3 15 -2 -3
^ alter table	-3 -3 -1 -2 13 -1 -3
^ and	1 -2 -1 -5 11 -2 -2
^ and ID	0 -1 0 -3 4 0 0
^ and column_name	-2 0 0 -1 4 -1 0
^ and the	5 0 -1 -2 -1 0 -1
^ any	5 3 -3 0 0 -4 0
^ app	-1 0 -3 0 -1 5 0
^ are ignored	7 -2 0 -4 0 0 -1
^ arg_types	4 -1 0 0 0 -2 0
^ arg_types =	4 -1 0 0 0 -2 0
^ arr	0 4 1 1 -1 0 -5
^ assert	16 6 -2 -1 -5 -8 -6
^ assert .	-1 7 -1 0 -1 -1 -3
^ assert ID	4 -1 0 -1 0 -1 -1
^ async	9 0 -1 -2 -1 -1 -3
^ async def	10 -5 -2 -2 0 -1 -1
^ attribute_map	4 -1 -2 0 0 -1 0
^ await	21 -10 0 -2 -2 -5 -2
^ await ID	5 -3 0 0 0 -1 -1
^ bar	-1 4 -3 2 0 0 -2
^ boolean	0 -2 -3 0 -1 0 7
^ break	2 -1 -2 1 -1 -4 5
^ break ;	-1 -1 -1 0 -1 -2 5
^ builder	-1 -5 0 0 -1 -1 9
^ builder .	-1 -5 0 0 -1 -1 9
^ bygroups	4 -1 0 0 -1 -1 0
^ bygroups (	4 -1 0 0 -1 -1 0
^ case	-10 25 -3 -11 -10 -3 12
^ case '	-3 16 1 -10 -1 -1 -3
^ case Id	-4 8 -1 -5 -1 0 3
^ case N	-3 2 -2 -6 -4 0 14
^ cat	-8 -7 -2 16 -1 4 -2
^ cat (	-5 -3 0 -2 0 10 0
^ cat <<	-2 -1 0 6 0 -2 -1
^ cat >	-1 -2 -1 6 0 -2 0
^ catch	-1 -8 -1 -1 -1 0 13
^ catch (	0 -10 -1 0 0 0 13
^ cb	0 6 -1 -2 0 -1 -2
^ cd	-5 -1 0 7 0 0 0
^ char	0 -3 -1 4 -3 0 3
^ check	0 4 -1 -1 0 0 -2
^ check (	0 4 -1 0 0 -1 -2
^ checkArgument	0 -5 0 0 0 0 6
^ checkArgument (	0 -5 0 0 0 0 6
^ checkNotNull	0 -4 -1 0 -3 0 9
^ checkNotNull (	0 -4 -1 0 -3 0 9
^ class	10 12 3 -7 -1 12 -28
^ class (	-3 -2 0 0 0 10 -4
^ class Id	13 19 -8 -2 -1 -1 -19
^ className	-2 -1 5 -1 0 -1 0
^ className =	-1 -2 5 -1 0 0 0
^ clean	0 -3 4 0 0 0 -1
^ cli	-1 -5 3 0 -1 4 0
^ client	6 -1 -2 0 0 0 -1
^ code	2 -2 12 -3 -5 0 -3
^ code (	-1 -7 12 -1 0 -1 -1
^ comm	-1 -4 -1 14 -1 -4 -3
^ config	7 -3 -1 -1 0 -1 0
^ console	1 -2 8 -1 -1 -3 -2
^ console .	1 -3 8 -1 -1 -3 -1
^ const	-31 49 52 -13 -9 -15 -34
^ const CONST	-1 11 -4 -3 0 0 -1
^ const ID	-4 7 14 -2 -2 -4 -9
^ const Id	-1 9 -7 0 0 0 -1
^ const [	-2 6 -1 -1 -1 -1 -1
^ const def	-1 -6 9 -1 0 -1 0
^ const error	0 -5 6 0 0 -1 0
^ const getDef	0 -4 4 0 0 0 0
^ const {	-2 -1 8 -1 -1 -2 -2
^ constructor	-2 5 10 -1 -1 -1 -11
^ constructor (	-1 4 11 -1 0 -1 -11
^ content	-3 -3 2 -1 9 -2 -2
^ context (	0 -3 0 0 0 4 0
^ continue	6 -2 0 2 -1 -2 -2
^ continue $	6 -2 -1 -1 -1 -2 0
^ create	-6 -7 -3 -3 26 -5 -2
^ create index	-1 -3 0 0 5 0 -1
^ create table	-4 -3 -2 -1 15 -4 -1
^ ctx	-3 0 0 4 0 -1 0
^ cur	4 -1 0 -1 0 -1 0
^ cxt	-1 -3 7 0 0 -2 0
^ cxt .	-1 -3 7 0 0 -2 0
^ d	-6 6 -2 0 -1 4 -1
^ data =	4 -2 -1 -1 0 -1 1
^ data text	-1 -1 0 0 4 -2 0
^ datetime	4 -3 2 -1 0 -1 0
^ dd	-7 6 0 2 0 0 0
^ debug	0 4 0 0 0 -2 -1
^ declare	-1 -3 4 -1 2 0 -1
^ def	24 -5 -4 2 -3 -8 -6
^ def ID	9 -3 -3 4 -1 -4 -2
^ def __preprocess_input_names	4 0 0 0 -1 -1 -2
^ default	4 -6 -2 -5 -6 -3 17
^ default :	-2 -2 -1 -4 -4 -1 14
^ del	16 -2 -1 -4 -3 -5 -1
^ del __openapi_generator_modern_projection	7 -1 0 -2 -2 -1 -1
^ delete from	-1 -1 0 -1 4 0 0
^ desc	-3 1 -1 -2 2 4 -1
^ describe (	-1 0 0 0 -2 4 0
^ description	3 -5 4 -1 -1 -2 2
^ df	16 -6 -2 -18 -2 14 -3
^ df $ID	-6 -1 0 -16 0 24 0
^ df %>%	-2 -1 0 -1 0 5 0
^ df .	27 -3 -1 -8 0 -14 -2
^ diff	-3 -1 0 6 0 -2 0
^ do $	-1 0 0 4 0 -1 0
^ done $	-2 -1 0 6 -1 -1 -1
^ double	0 -8 -1 -1 -1 5 7
^ drop	-2 -2 0 -2 8 0 -1
^ dt	-5 -1 0 -1 -2 10 -1
^ e	0 -3 -1 0 -1 0 5
^ e .	0 -3 -1 0 -1 0 5
^ echo	-5 -4 -2 17 -2 -3 -2
^ echo "	-3 -2 -1 10 -1 -2 -1
^ elif	6 -2 -1 1 -1 -1 -1
^ else	-4 8 -5 17 -7 -4 -5
^ else $	-7 -4 -1 17 -2 -1 -2
^ else :	4 -3 0 3 -1 -1 0
^ else if	0 9 -3 -1 -2 -1 -2
^ else {	0 6 -1 -1 -3 -1 0
^ end	-1 -2 0 -1 5 0 -1
^ end if	0 -2 0 -1 4 0 -1
^ enum	-1 -2 4 -1 0 0 1
^ env	-3 -4 -1 11 0 -2 -1
^ env .	-2 1 -1 5 0 -3 0
^ err	-2 -3 0 1 0 5 -1
^ error	-3 -4 3 -2 -2 4 5
^ error ,	0 -4 5 0 0 0 0
^ error =	-2 -5 -2 -1 -1 4 7
^ esac	-2 -4 -1 10 -1 -1 -2
^ esac $	-2 -4 -1 10 -1 -1 -2
^ eval	-2 -1 0 4 -1 0 0
^ example	1 -2 0 -5 -2 8 -1
^ except	10 -1 -1 -1 -4 -1 -1
^ except Id	4 -1 -1 -1 -2 0 0
^ exclude	4 -1 0 -1 -1 -1 0
^ exclude =	4 -1 0 -1 -1 -1 0
^ exec	13 -2 0 -9 -1 0 0
^ exec "	18 -2 0 -15 0 0 0
^ exec node	-3 -1 0 4 0 0 0
^ execute	0 -3 0 0 6 0 -2
^ execute stmt	0 -3 0 0 6 0 -2
^ exit	-6 -1 -1 11 -1 -1 -1
^ exit N	-6 -1 -1 9 -1 -1 -1
^ expect	-3 -13 22 -1 -1 1 -4
^ expect (	-3 -12 20 -1 -1 1 -4
^ expect ((	0 -2 4 0 0 0 -1
^ expectType	0 -4 8 0 -1 -1 -1
^ expectType <	0 -4 8 0 -1 -1 -1
^ expectTypeOf	0 -2 5 0 0 0 -2
^ expectTypeOf <	0 -2 4 0 0 0 -2
^ expect_equal	-8 -6 -1 -2 -6 26 -2
^ expect_equal (	-8 -6 -1 -2 -6 26 -2
^ expect_error	-4 -2 0 -1 -2 10 -1
^ expect_error (	-4 -2 0 -1 -2 10 -1
^ expect_false	-2 -2 0 -1 -1 6 0
^ expect_false (	-2 -2 0 -1 -1 6 0
^ expect_identical	-7 -2 -1 -1 -2 14 -1
^ expect_identical (	-7 -2 -1 -1 -2 14 -1
^ expect_length	-2 0 0 0 -1 4 0
^ expect_length (	-2 0 0 0 -1 4 0
^ expect_match	-2 -1 0 0 0 5 0
^ expect_match (	-2 -1 0 0 0 5 0
^ expect_s3_class	-3 -2 0 0 0 6 0
^ expect_s3_class (	-3 -2 0 0 0 6 0
^ expect_snapshot	-2 -6 -1 -1 -1 12 -1
^ expect_snapshot (	-2 -6 -1 -1 -1 12 -1
^ expect_snapshot_error	-2 -1 0 -1 -1 5 0
^ expect_snapshot_error (	-2 -1 0 -1 -1 5 0
^ expect_that	0 -3 0 0 -1 9 -4
^ expect_that (	0 -3 0 0 -1 8 -4
^ expect_true	-6 -3 0 -1 -2 14 -1
^ expect_true (	-6 -3 0 -1 -2 14 -1
^ export	-15 24 46 -14 -10 -8 -23
^ export *	0 7 -4 -1 -1 0 -1
^ export CONST	-1 -1 0 4 0 0 0
^ export PATH	-1 0 -2 4 0 0 0
^ export class	0 -3 11 -2 0 0 -5
^ export const	-2 14 -2 -6 -1 -1 -2
^ export declare	0 -4 6 -1 0 0 -1
^ export default	-3 21 5 -11 -4 -2 -5
^ export enum	0 -5 6 -1 0 0 0
^ export function	-2 -4 15 -2 -1 -2 -4
^ export interface	0 -2 5 -1 0 0 -1
^ export type	-3 -5 13 -2 -1 -1 -2
^ export {	-1 12 -5 -4 -1 0 -1
^ exports	-2 13 -5 -2 -2 -1 0
^ exports .	-1 15 -5 -2 -2 -1 -3
^ extra	5 0 0 0 0 -4 0
^ extra =	5 0 0 0 0 -4 0
^ fastify	-3 6 -1 0 0 0 -1
^ fastify .	-3 6 -1 0 0 0 -1
^ fi	-8 -3 -2 20 -3 -2 -2
^ fi $	-7 -3 -1 19 -2 -2 -2
^ filenames	4 -2 0 -1 -1 0 0
^ filenames =	4 -2 0 -1 -1 0 0
^ final	0 -6 -3 0 0 0 11
^ flags =	3 -4 0 2 0 0 0
^ float	6 6 -1 0 0 -1 -10
^ flush	0 -3 0 0 5 0 -1
^ foo	-1 1 -2 -2 -1 9 -2
^ for	-21 -13 -3 19 1 12 6
^ for (	-10 -8 0 -12 -4 24 10
^ for CONST	-4 0 0 6 -1 0 0
^ for arg	-3 0 0 5 0 -1 -1
^ for each	-3 -1 0 -4 10 -1 -1
^ for i	-4 -1 0 8 -1 -1 0
^ for x	-3 0 0 4 0 -1 0
^ foreach	-1 -4 0 2 0 5 0
^ foreach (	-1 -2 0 0 0 5 0
^ formatLong	-2 4 -1 0 0 0 0
^ formatLong :	-2 4 -1 0 0 0 0
^ formatRelative	-4 7 -1 0 0 0 0
^ formatRelative :	-4 7 -1 0 0 0 0
^ from	43 -19 -6 7 -13 -2 -8
^ from .	11 -5 -1 -2 -2 0 -1
^ from ID	0 -4 -1 11 -5 0 -2
^ from __future__	7 -1 0 -2 -3 0 -1
^ from collections	8 -4 0 -1 -1 0 -1
^ from google	5 -1 0 -1 -2 0 -1
^ from information_schema	-5 -1 0 0 7 0 0
^ from typing	8 -1 0 -1 -5 0 -1
^ from typing_extensions	5 -1 0 -1 -2 0 0
^ function	-7 29 17 -8 -2 -13 -15
^ function ID	-2 13 8 -4 -1 -9 -5
^ function Id	0 2 4 -1 0 0 -4
^ gen	-1 -6 8 0 0 -2 2
^ gen .	-1 -6 8 0 0 -2 2
^ get	-1 6 1 -1 -1 0 -4
^ git	-1 -1 0 4 -1 -1 0
^ global	15 -5 0 -5 -3 -1 0
^ go	-3 -2 0 -2 8 0 0
^ go $	-3 -2 0 -2 8 0 0
^ handle_all_ucf_files	-2 -1 0 7 0 -3 0
^ handle_all_ucf_files $ID	-2 -1 0 7 0 -3 0
^ handler	5 -3 -1 0 -1 0 0
^ hasOwn	-1 5 -3 0 0 0 0
^ head	-2 -2 1 4 0 0 0
^ headers	5 -3 1 -1 0 -1 0
^ headers =	4 -1 0 0 -1 -1 0
^ html	8 -2 0 -4 0 -1 -1
^ i	-1 15 -1 -8 -3 0 -2
^ i =	5 0 -1 -1 0 -1 -2
^ id	-3 -2 8 -4 2 -1 -1
^ id :	-1 -5 6 0 0 0 0
^ if	7 -9 2 18 -14 -2 -2
^ if (	-13 5 12 -10 -7 7 5
^ if Find_files	-2 -2 0 5 0 0 -1
^ if ID	10 -3 -2 -2 -1 -2 -1
^ if [	-5 -3 -1 13 -2 -1 -1
^ if __name__	-5 -2 0 8 0 -1 0
^ if not	0 -1 -1 4 0 -1 0
^ import	13 -3 15 4 -8 -8 -12
^ import (	-3 -1 0 0 0 0 4
^ import ID	20 3 -2 -9 -2 -3 -8
^ import com	-1 -2 -1 -1 0 0 4
^ import java	-2 -5 -2 -3 -1 0 14
^ import javax	-1 -2 -1 -1 0 0 4
^ import json	8 -2 0 -2 0 -1 -2
^ import org	-2 -4 -2 -2 -1 0 11
^ import os	10 -1 0 -4 0 0 -4
^ import pydoc	-9 -1 0 16 0 0 -5
^ import re	-6 -1 0 11 0 0 -4
^ import sys	-13 -1 0 17 0 0 -3
^ import type	-6 -19 35 -3 -1 -1 -6
^ import {	-5 15 3 -2 -1 -1 -8
^ in	-1 0 0 -2 4 0 0
^ include	8 -4 0 0 -3 0 -1
^ include (	8 -3 0 0 -3 -1 0
^ insert	-3 -1 0 0 6 -1 -1
^ insert into	-2 -1 0 0 6 -1 -1
^ install	-2 -1 0 5 0 -2 0
^ int	-4 -16 -4 5 -12 11 22
^ int ID	0 -2 -1 0 0 4 0
^ int n	0 -2 0 0 -1 9 -5
^ interface	3 -3 6 1 0 0 -6
^ interface Id	0 -2 10 0 0 0 -8
^ invoke	-2 -1 0 5 0 -1 0
^ invoke -	-2 -1 0 5 0 -1 0
^ is	0 -3 0 2 -1 4 -1
^ is .	-1 -2 0 0 -1 4 0
^ isNaN	-2 4 0 0 0 -1 0
^ is_local	-1 0 0 4 0 -2 0
^ is_local $ID	-1 0 0 4 0 -2 0
^ items	-5 11 -3 -1 0 -1 -1
^ items .	-3 6 0 0 0 -1 -1
^ items :	-2 6 -4 0 0 0 0
^ key	3 5 -3 -1 -4 1 -1
^ key =	1 4 -1 0 -2 0 -1
^ keyword	0 -7 10 -1 0 -1 -1
^ keyword :	-2 -6 10 -1 0 -1 0
^ l	0 -2 0 0 -4 0 6
^ label	-2 -2 1 4 0 0 0
^ lambda	8 -1 -1 -3 -1 -2 -1
^ lb	-3 -1 0 6 -1 -1 0
^ lb ID	-3 -1 0 6 -1 -1 0
^ let	-18 41 23 -16 -8 -8 -14
^ let ID	-1 1 12 -1 -1 -4 -5
^ let index	-2 4 0 -1 0 0 0
^ let valid	0 -3 4 0 0 0 0
^ let x	0 -2 4 0 -1 0 -1
^ library	-2 -2 0 -1 -1 6 0
^ library (	-2 -2 0 -1 -1 6 0
^ local	-2 -5 -1 8 -1 2 -1
^ local (	0 -1 0 -2 0 4 0
^ local ID	-1 -2 0 5 -1 -1 0
^ localStorage	-4 8 0 0 0 -3 0
^ local_options	-3 -1 0 -2 0 6 0
^ local_options (	-3 -1 0 -2 0 6 0
^ locale	0 -4 4 0 1 0 0
^ logger	-2 -1 5 -1 -1 -2 1
^ logger .	-2 -1 5 -1 -1 -2 1
^ long	0 -3 -1 -1 0 0 6
^ ls	9 -1 0 -7 0 0 0
^ match	14 -7 -2 -3 -1 -1 0
^ max	3 0 0 0 -6 5 0
^ message	6 -3 3 -1 -1 -4 -1
^ message (	-1 -6 3 0 0 5 0
^ message :	-1 4 1 0 0 -3 -1
^ messages	0 4 -3 0 0 0 0
^ mimetypes	4 -1 -1 -1 -1 0 0
^ mimetypes =	4 -1 -1 -1 -1 0 0
^ module	2 6 0 -2 -2 -1 -3
^ module .	-2 8 0 -2 -1 -1 -2
^ n	-6 -1 0 10 -2 0 -1
^ n =	-3 -1 0 12 -1 -6 -1
^ name	13 -3 -3 1 -2 -5 -2
^ name =	16 -11 -1 2 -1 -5 -1
^ names	0 7 -1 -1 0 -2 -2
^ new	-1 5 3 0 0 -4 -1
^ no	-3 -3 0 -3 10 -1 -1
^ node	4 3 -4 -6 0 -1 4
^ node .	5 3 -2 -7 0 -1 2
^ not	10 0 0 -1 -7 -1 -1
^ not callable	4 0 0 0 -3 -1 0
^ np	11 -2 0 -1 -2 -3 -2
^ np .	10 -2 0 -1 -2 -3 -2
^ obj	7 -1 -1 -2 -1 -2 -1
^ of	-3 -2 7 0 -1 0 -1
^ on	4 -1 0 -3 -2 3 -1
^ one	-1 4 -2 0 0 0 0
^ open	4 -1 0 2 0 -4 0
^ optimize	-1 -5 -1 -1 10 1 -3
^ optimize table	-1 -4 -1 -1 11 -1 -3
^ options	-5 -1 -2 -2 -1 12 -1
^ options (	-6 -3 0 -2 -1 12 0
^ or	4 -1 -1 1 -2 -1 -1
^ os	9 -6 0 -1 0 -1 0
^ os .	8 -6 0 -1 0 -1 0
^ other	-1 6 -4 0 0 0 0
^ other :	-1 6 -4 0 0 0 0
^ out	-2 -3 2 -2 -1 5 1
^ package	-1 -6 -1 -2 -1 -1 12
^ package org	-1 -3 -1 -1 -1 0 7
^ params	4 -3 2 -2 0 0 0
^ parse	-1 4 -1 0 0 0 0
^ pass	19 -7 -1 -10 0 -1 0
^ pass $	19 -7 -1 -10 0 0 0
^ pattern	-1 5 -2 -2 0 0 0
^ pattern :	-1 5 -2 -2 0 0 0
^ pd	4 -2 0 0 0 -1 0
^ perf	-4 -1 -1 9 -1 -1 -1
^ perf record	-3 -1 -1 7 -1 -1 -1
^ pivot	-4 0 0 0 10 -6 0
^ plan	-3 -1 0 0 -1 5 0
^ plan (	-3 -1 0 0 -1 5 0
^ plot	-2 -1 0 0 0 4 0
^ prefix	-3 3 0 3 -1 -4 3
^ prefix =	-3 6 0 3 -1 -4 0
^ prepare	0 -3 0 0 6 0 -2
^ prepare stmt	0 -2 0 0 6 0 -2
^ primary	-2 0 0 0 4 -2 0
^ primary key	-1 0 0 0 4 -2 0
^ print	14 -12 -2 -9 -3 16 -3
^ print "	3 -4 0 6 0 -4 0
^ print (	-27 -3 -1 7 -2 27 -1
^ printf	-2 -4 -1 11 0 3 -6
^ printf "	0 -1 0 4 0 0 -2
^ printf '	-1 -2 0 6 0 0 -2
^ private	-1 -17 5 -1 -1 1 14
^ private ID	0 -2 7 0 0 0 -5
^ private Id	0 -2 -5 0 0 0 8
^ private final	0 -2 -6 0 0 0 9
^ private static	0 -2 -6 0 0 0 10
^ private void	0 -2 -2 0 0 0 4
^ process	-4 7 2 -1 -1 -2 -1
^ process .	-4 6 2 -1 -1 -2 -1
^ propertyName	-2 8 -6 0 0 0 0
^ protected	0 -7 5 0 -1 0 4
^ protected_namespaces	4 0 0 0 0 -3 0
^ protected_namespaces =	4 0 0 0 0 -3 0
^ public	-3 -22 -11 -2 -2 0 40
^ public ID	0 -2 4 0 0 0 -2
^ public Id	0 -3 -2 0 0 0 6
^ public class	0 -1 -4 0 0 0 6
^ public interface	0 -1 -5 0 0 0 7
^ public static	-1 -3 -2 0 0 0 7
^ public void	0 -4 -1 0 0 0 7
^ push	-1 -4 0 2 0 0 4
^ push (	0 -3 0 -1 0 0 5
^ pydoc	-4 -1 0 7 0 -1 0
^ pydoc .	-4 -1 0 7 0 -1 0
^ python3	-1 -2 0 5 0 -1 0
^ query	4 -1 0 -1 0 -2 -1
^ raise	23 -6 -1 -5 -4 -7 -1
^ raise Id	8 -3 0 -1 -3 -1 0
^ raise ValueError	9 -2 0 -2 -1 -3 0
^ readonly	-1 -4 7 -1 0 0 -1
^ record	-1 -3 0 -1 0 -1 6
^ require	-1 -8 0 0 -1 10 0
^ require (	-1 -8 0 0 -1 10 0
^ res <-	-1 -3 0 0 0 4 0
^ result	-1 8 -4 1 -2 -3 1
^ result .	2 -3 -1 0 0 0 4
^ result =	-2 9 -3 1 0 -3 -1
^ return	60 9 2 -44 -21 -35 29
^ return !	0 5 -2 0 0 -2 -1
^ return "	-4 4 1 -1 -1 0 1
^ return $	-3 0 0 4 0 0 0
^ return $?	-2 -1 0 5 0 -2 0
^ return '	-2 5 1 0 0 0 -3
^ return (	-17 -4 7 -2 -1 9 8
^ return <	0 8 -3 0 0 0 -3
^ return CONST	2 -7 -1 -4 -2 3 10
^ return False	5 -1 0 -2 0 -1 0
^ return ID	6 1 10 -12 -4 -14 12
^ return Id	-2 4 -3 -2 -1 -2 6
^ return None	4 -1 0 -2 0 0 0
^ return _dict	4 -1 0 -2 0 0 0
^ return _obj	10 -3 0 -3 0 -3 -1
^ return _to_legacy_item	5 -2 0 0 0 -2 0
^ return `	-3 0 5 0 0 0 -1
^ return a	2 -7 0 -2 -1 -1 8
^ return delegate	0 -8 -1 0 0 0 9
^ return e	0 4 -1 0 0 0 -3
^ return false	-1 5 -4 -2 -1 -1 3
^ return field_dict	6 -1 0 -2 0 -1 -2
^ return map	0 -4 0 0 0 0 5
^ return null	0 -8 2 0 0 0 7
^ return obj	4 1 -1 -1 0 -1 -2
^ return openapi_to_dict	6 -2 0 -3 0 -1 -1
^ return result	-1 7 -3 -2 0 -1 0
^ return self	5 0 0 -1 0 -1 -3
^ return this	-2 2 4 -1 0 0 -3
^ return to_dict	5 -2 0 -1 0 -2 0
^ return value	9 -2 -3 -3 0 -2 2
^ return x	1 3 -3 8 -1 1 -9
^ return {	0 -5 9 -1 0 -1 -2
^ return_type	7 -1 0 -1 -1 -4 0
^ return_type =	6 -1 0 -1 -1 -4 0
^ rm	-1 -1 0 6 -1 -1 -2
^ rm -flag	-1 -2 0 5 0 -1 0
^ rule	-4 5 -1 0 0 0 0
^ s	16 -11 -2 -4 -3 -7 10
^ schema	-2 4 0 -1 0 0 0
^ schemaType	-1 -6 8 0 0 0 0
^ schemaType :	-1 -6 8 0 0 0 0
^ select	-15 -11 -3 -5 60 -24 -3
^ select (	-1 -1 0 0 6 -4 0
^ select *	-2 -3 -1 -1 11 -2 -1
^ select ID	-3 -3 -1 -1 19 -9 -1
^ select N	-1 -1 0 -1 4 -2 0
^ select a	-3 -1 0 -1 6 -1 0
^ select cast	-1 -1 0 0 4 -2 0
^ self	-3 5 -3 9 -1 -5 -3
^ self .	-5 6 -3 10 -1 -5 -2
^ session	4 -2 0 0 0 -1 0
^ set	-14 -5 -2 -1 22 4 -4
^ set -flag	-5 -1 0 11 -4 -1 0
^ set .	-4 4 -1 -2 -4 7 -1
^ set @ID	-4 -2 0 -2 10 -1 -1
^ set global	-1 -2 0 -3 6 0 0
^ shift	-1 -3 -1 6 0 0 0
^ shift $	-1 -3 -1 5 0 0 0
^ skip	-3 -2 0 -4 9 1 0
^ skip_if_not_installed	-3 -3 0 -1 0 7 0
^ skip_if_not_installed (	-3 -3 0 -1 0 7 0
^ source	0 -7 3 -5 5 5 0
^ source (	0 -4 0 -1 0 5 0
^ source :	2 -4 3 0 0 0 0
^ spec	-4 0 0 -1 0 5 0
^ split	-3 0 -1 4 -1 0 0
^ split (	-1 0 0 4 0 -2 0
^ sqlite3	-1 -3 0 5 0 -1 0
^ st	0 4 0 0 -1 0 -3
^ st .	0 4 0 0 -1 0 -3
^ state	11 -3 -2 -2 -1 -2 -2
^ state .	11 -3 -2 -2 0 -2 -2
^ static	-1 3 -3 8 0 -1 -6
^ static ID	0 5 0 0 0 0 -6
^ stopifnot	-1 -2 0 0 -1 6 -2
^ stopifnot (	-1 -2 0 0 0 6 -2
^ str	-7 1 0 0 0 6 -1
^ str (	-8 0 0 0 0 8 0
^ string	3 4 -5 0 0 -1 -1
^ style	-1 -2 4 -1 0 1 0
^ style =	-1 -2 4 -1 0 1 0
^ sum	7 0 0 0 -6 0 0
^ sum (	7 0 0 0 -6 0 0
^ super	-2 8 7 -1 0 -1 -11
^ super (	0 7 3 -1 0 -1 -8
^ super .	-2 1 5 0 0 0 -3
^ switch	-1 12 -1 -1 -1 -4 -3
^ switch (	-1 12 -1 -1 -1 -5 -3
^ sys	-5 -1 0 8 0 -1 0
^ sys .	-10 -1 0 12 0 -1 0
^ t	1 19 -2 -1 -8 -7 -3
^ t .	-3 23 -2 -1 -5 -10 -3
^ take_ref	-1 0 0 4 0 -2 0
^ take_ref $	-1 0 0 4 0 -2 0
^ tar	-1 -1 0 4 0 0 0
^ target	-4 5 0 -1 0 0 1
^ test	-1 -5 4 4 -1 1 -1
^ test (	0 -1 4 0 0 -2 0
^ test -flag	-1 -2 0 4 0 -1 0
^ test_check	-1 -4 0 0 0 5 0
^ test_check (	-1 -4 0 0 0 5 0
^ test_that	-3 -4 -1 -1 -1 12 -1
^ test_that (	-3 -4 -1 -1 -1 12 -1
^ the	2 -3 -1 8 -1 -1 -5
^ then	-2 -2 -1 7 -2 0 0
^ then $	-2 -2 0 6 -2 0 0
^ this	-4 12 2 -4 -2 -2 -2
^ this .	-4 16 2 -3 -1 -1 -8
^ throw	-4 13 3 -3 -1 -5 -2
^ throw new	-4 12 1 -2 -1 -5 -1
^ throws	-1 -2 -1 -2 0 0 6
^ title	-1 -4 5 0 0 1 0
^ to_dict	7 -2 0 -1 -2 -2 0
^ to_dict ,	6 -1 0 0 -2 -2 0
^ to_openapi_dict	4 -1 0 -1 0 -2 0
^ to_openapi_dict =	4 -1 0 -1 0 -2 0
^ today	-3 6 -1 0 0 0 0
^ today :	-3 6 -1 0 0 0 0
^ total	5 0 0 0 0 -4 0
^ total =	5 0 0 0 0 -4 0
^ trap	-1 -1 0 4 0 -1 0
^ try	-2 -3 2 3 -1 -2 4
^ try :	-1 -1 0 4 0 -1 0
^ try {	-1 -2 2 -1 0 -1 4
^ tslib_1	-3 5 0 0 0 -1 -1
^ tslib_1 .	-3 5 0 0 0 -1 -1
^ type	-1 21 -4 -11 -2 2 -6
^ type :	-6 22 -13 -1 0 -1 -1
^ type =	-2 2 -2 -1 0 4 0
^ type Id	-3 -4 13 -4 0 0 -1
^ typeof	-2 6 2 -4 -1 0 0
^ unset	-1 -9 -1 12 0 -2 0
^ update	-2 0 -1 0 9 -1 -4
^ update ID	-1 -1 0 -1 4 0 -1
^ url	5 0 1 -1 -1 -2 0
^ url =	5 -1 0 -1 -1 -2 0
^ usage	-5 -1 -1 9 -1 -1 0
^ usage =	-3 0 0 5 0 0 0
^ use	0 -12 0 2 22 -1 -10
^ user	-3 5 -1 0 0 0 -1
^ user_id	-1 -1 0 -1 4 -1 -1
^ user_id integer	-1 -1 0 -1 4 -1 -1
^ using	0 1 0 -1 -4 5 -1
^ validate_by_alias	4 -1 0 -1 0 -1 0
^ value	-3 7 -4 4 1 -1 -4
^ value :	0 9 -5 -1 0 -1 -2
^ value =	-6 -1 1 7 0 0 0
^ values	-5 -5 4 0 7 0 0
^ var	-4 58 -9 -5 -3 -12 -26
^ var CONST	-1 6 -1 -1 0 -1 -3
^ var ID	-1 15 -3 -1 -1 -2 -7
^ vbetool	0 -1 0 7 -6 0 0
^ vbetool ID	0 -1 0 7 -6 0 0
^ version	-2 2 0 4 0 -2 -2
^ version =	-3 3 0 4 0 -2 -2
^ void	-3 44 -12 2 0 -1 -30
^ void ID	0 -4 -1 6 0 0 0
^ wc	9 -1 0 -6 0 -1 -1
^ wc -flag	9 -1 0 -7 0 -1 -1
^ where	-3 4 0 -1 0 1 0
^ while	3 -5 -1 6 -2 -2 1
^ while true	-1 -2 0 6 -1 -1 0
^ with	4 -6 0 -1 5 -2 -1
^ withr	-4 -1 0 -1 0 6 0
^ withr ::	-4 -1 0 -1 0 6 0
^ write	7 -2 0 -1 0 -5 2
^ write (	8 -2 0 0 0 -8 2
^ x	-1 27 -4 -15 -20 26 -13
^ x $	-4 0 0 0 0 5 0
^ x $ID	-1 -2 0 -6 -1 11 0
^ x <-	-1 -1 0 -1 -1 5 0
^ x =	5 10 -2 -2 -4 -3 -5
^ xs	17 -3 -1 -1 0 -13 1
^ y	-5 2 -1 -2 4 4 -2
^ yesterday	-3 6 -1 0 0 0 0
^ yesterday :	-3 6 -1 0 0 0 0
^ yield	31 -5 1 -6 -14 -5 -2
^ z	-1 -4 3 -1 -2 9 -3
^ z =	-1 -2 -1 0 -2 8 -2
^ {	9 -19 9 12 -1 1 -11
^ { $	2 -3 -4 14 0 -2 -8
^ { ID	-1 -9 5 -1 0 7 -1
^ |	4 -2 4 -2 -2 -1 -1
^ | Id	4 -1 2 -2 -2 0 -1
^ }	-18 9 15 -1 -25 23 -3
^ } $	-7 1 -6 4 -15 3 20
^ } )	-4 6 7 -6 -4 16 -14
^ } ,	-5 2 13 -3 -1 0 -5
^ } :	0 -8 10 0 0 0 0
^ } ;	-1 9 11 3 -2 -4 -15
^ } =	0 -4 7 0 0 0 -1
^ } catch	0 -3 0 -1 0 -1 5
^ } else	-2 -9 1 3 -1 6 1
^ } from	-1 -4 7 0 -1 0 -1
^ ~	4 -1 0 -2 -2 2 -1
^ ~ ~	5 -1 0 -2 0 0 -1
^@bash	-11 -12 16 77 -33 -31 -7
^@java	-11 3 0 -3 -43 -14 68
^@javascript	-2 60 3 -8 -2 -9 -40
^@python	59 -5 -6 7 -22 -8 -24
^@r	-13 4 -7 -14 -10 67 -28
^@sql	-12 -37 -34 0 96 -14 0
^@typescript	-9 5 32 -19 -11 -15 15
_	12 2 13 -4 -2 -6 -15
_ )	0 -1 0 5 0 -2 -1
_ ) {	0 -3 0 5 0 -1 -1
_ .	1 13 -1 -1 0 0 -12
_ . ID	0 11 0 0 0 0 -10
_ :	12 -6 -1 -5 0 0 0
_ `	1 -8 14 -2 0 -3 0
_ ` )	-1 -3 6 0 0 -2 0
_ ` ,	-1 -2 5 0 0 -1 0
_OPENAPI_GENERATOR_TO_DICT	10 -2 0 -1 -3 -2 -1
_OPENAPI_GENERATOR_TO_DICT ,	8 -2 0 -1 -3 -2 0
_OPENAPI_GENERATOR_TO_DICT , $	7 -2 0 -1 -2 -2 0
__decorate	-3 8 -3 0 0 -1 -1
__decorate (	-3 8 -3 0 0 -1 -1
__decorate ( [	-3 8 -3 0 0 -1 -1
__dirname	0 -4 4 0 0 0 0
__dirname ,	0 -4 4 0 0 0 0
__future__	7 -1 0 -2 -3 0 -1
__future__ import	7 -1 0 -2 -3 0 -1
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
__version__	15 -1 0 -7 -5 -3 0
__version__ =	7 -1 0 -3 -2 0 0
_descriptor_pool	4 -1 0 -1 -2 0 0
_dict	7 -2 0 -3 0 -1 -1
_dict $	4 -1 0 -2 0 0 0
_get_openapi_to_dict	5 -1 0 -1 -1 -2 0
_get_openapi_to_dict (	5 -1 0 -1 -1 -2 0
_get_openapi_to_dict ( value	4 -1 0 -1 0 -2 0
_globals	6 -2 0 -2 -1 -1 0
_globals [	4 -1 0 -2 0 0 0
_obj	14 -5 -1 -3 0 -4 -1
_obj $	10 -3 0 -3 0 -3 -1
_obj =	4 -1 -1 0 0 -1 0
_obj = cls	4 -1 -1 0 0 -1 0
_openapi_generator_to_dict~	10 -2 0 -1 -3 -2 -1
_symbol_database	4 -1 0 -1 -1 -1 0
_to_legacy_item	6 -2 0 -1 -1 -2 0
_to_legacy_item (	6 -2 0 -1 -1 -2 0
_to_legacy_item ( value	5 -2 0 0 0 -2 0
`	25 17 30 -11 13 -14 -60
` $	-2 -2 14 1 2 -5 -9
` (	-1 -3 -1 -1 8 -1 -1
` ( `	-2 -2 0 0 6 -1 0
` )	-2 -2 9 -3 8 0 -9
` ) $	-3 -5 8 -1 5 -4 -1
` ) ,	-1 -1 1 0 4 -1 0
` ) ;	-1 9 -1 -1 1 0 -7
` ,	-4 5 13 -3 1 -5 -9
` , $	-1 -6 10 0 0 -1 -2
` , `	-1 1 -1 0 4 -1 -1
` .	7 4 -3 -4 2 -1 -5
` . $	8 0 -1 -3 -1 0 -3
` :	4 -1 0 -2 0 0 0
` ;	1 4 -2 0 3 -1 -4
` ; $	-4 8 0 -2 3 -1 -4
` ;;	-1 -2 0 5 -1 0 -1
` ;; $	-1 -2 0 5 -1 0 -1
` @	0 -2 0 -1 4 0 0
` @ `	0 -2 0 -1 4 0 0
` ID	3 0 2 2 0 0 -6
` `	-1 -7 14 -1 0 -1 -4
` ` $	-1 -4 10 0 -1 -1 -3
` ` `	-4 -2 9 0 -1 0 -2
` if	0 4 -1 0 0 0 -3
` is	5 3 -1 -2 -1 0 -4
` is only	4 -1 0 -1 0 0 -1
` to	1 6 1 -1 -4 0 -3
a	-5 -8 -1 -2 11 -2 8
a $	8 1 -2 -5 1 -3 0
a )	-8 -2 1 -1 6 7 -4
a ) $	-5 1 0 0 2 3 0
a +	-3 4 0 -2 0 1 1
a + b	-3 4 0 -2 -2 2 1
a ,	14 9 -6 -7 4 -12 -2
a , b	19 8 -8 -6 -2 -10 -1
a -	-3 5 1 -2 0 -1 -1
a - b	-2 5 0 -1 0 0 -1
a .	-7 -7 -1 6 6 -3 6
a . txt	-2 -2 0 8 0 -3 -1
a :	-1 -10 14 -1 -1 -1 -1
a : number	0 -5 6 0 0 0 0
a ;	-1 -6 1 0 -2 0 7
a ; $	-1 -5 1 0 -2 0 7
a =	-7 2 -2 9 -1 3 -4
a = N	-3 -3 0 10 -2 0 -1
a >	-7 -5 -1 -3 -1 9 8
a > .	-1 -2 0 -1 0 0 4
a > N	-5 -1 0 -1 -1 9 -1
a ID	6 -1 -3 4 -5 -2 1
a as	-1 -4 3 0 3 0 0
a copy	-3 -2 0 3 -1 0 4
a copy of	-3 -2 0 3 -1 0 4
a from	-1 -1 0 0 5 -1 0
a href	-1 -2 0 -1 0 0 4
a href =	-1 -2 0 -1 0 0 4
a single	4 -3 2 -3 -1 0 0
a single $	4 -1 0 -1 0 0 -1
a {	-1 -2 -1 0 0 0 4
a { @ID	-1 -2 -1 0 0 0 4
abc	11 -1 -1 -1 -3 -2 -4
abort	-4 0 0 4 0 0 0
abs	8 -1 0 -1 -3 -2 -2
abs (	8 -1 0 -1 -3 -2 -2
abstract	0 -3 -2 -1 0 0 6
access	1 -4 -1 0 0 0 4
acpi	-2 -1 0 5 -1 -1 0
acpi -	-1 -1 0 4 -1 -1 0
acpi - support	-1 -1 0 4 -1 -1 0
active	-6 -2 2 8 0 -1 -2
actual	4 -6 2 0 -1 0 1
actual =	6 -4 0 0 -1 0 -1
add	1 4 0 -4 1 -1 -2
addKeyword	0 -3 4 0 0 0 0
addKeyword (	0 -3 4 0 0 0 0
addRange	0 6 0 -1 -3 0 -1
addRange (	0 6 0 -1 -3 0 -1
addRange ( N	0 6 0 -1 -3 0 -1
addSchema	-3 5 1 0 0 -2 0
addSchema (	-3 5 0 0 0 -2 0
added	4 2 -1 -1 0 0 -2
added to	4 0 0 -1 0 0 -2
added to the	4 0 0 -1 0 0 -2
additional	4 0 0 -4 0 -4 4
add~	-1 -1 0 0 5 -1 -1
after	-4 5 -3 -1 11 -5 -2
after update	-3 -1 0 -1 6 0 0
against	-5 0 -2 6 0 -1 1
age	3 -6 6 -6 1 3 -3
age :	0 -3 4 0 0 0 0
age >	5 -1 0 -5 0 3 -1
age > N	5 -1 0 -5 0 3 -1
agreed	-2 -2 0 -1 -1 -1 6
agreed to	-2 -2 0 -1 -1 -1 6
agreed to in	-2 -2 0 -1 -1 -1 6
ajv	-2 -5 11 -1 0 -1 -2
ajv .	-1 -4 7 0 0 -1 0
ajv :	-1 -3 4 -1 0 0 0
alias	4 -1 -2 -2 2 -1 0
all	-18 3 4 4 2 4 1
all .	-4 -2 -2 0 -1 5 3
all . equal	-3 -1 0 0 -1 5 0
all ID	-4 3 -1 6 -2 -1 -1
all~	-1 -1 0 -1 4 -1 0
already	5 -3 -1 -2 0 0 0
alter	-4 -3 -1 -3 15 -2 -3
alter table	-3 -3 -1 -2 13 -1 -3
alter table [	-1 0 0 -1 4 0 0
alter~	-3 -3 -1 -2 12 -2 -2
always	-1 -3 0 0 1 -1 4
an	0 -1 5 -4 -5 -2 7
an "	-1 -2 0 -1 -1 -1 6
an " BASIS	-1 -2 0 -1 -1 -1 6
an ID	4 -6 -1 1 -1 0 4
an Observable	0 -1 4 0 0 0 -3
an Observable that	0 -1 4 0 0 0 -3
an array	-3 5 0 0 0 0 -1
an instance	1 4 0 0 -1 0 -3
an instance of	1 4 0 0 -1 0 -3
and	6 8 -1 -8 5 -11 0
and $	1 -2 0 -2 -2 -1 5
and (	-1 -2 1 0 4 -1 -1
and CONST	0 4 0 0 0 0 -3
and ID	1 7 -3 -4 3 -2 -3
and ID .	5 0 0 -2 -1 -1 -2
and ID =	-5 0 0 0 6 0 0
and Id	0 4 0 -1 0 0 -3
and N	-6 0 0 4 3 -1 0
and column_name	-2 -1 0 -1 4 -1 0
and column_name =	-2 -1 0 -1 4 -1 0
and the	4 6 -2 -1 -1 0 -6
and~	-4 1 0 -2 10 -4 -1
annotation	-3 -9 -2 -2 -1 -1 18
annotation .	-2 -6 -1 -2 -1 0 13
annotation . meta	-2 -1 0 0 -1 0 4
annotations	7 -7 -2 -3 -4 -1 11
annotations $	7 -1 0 -2 -2 0 0
annotations .	-1 -2 -1 -1 0 0 4
another	4 2 3 -2 -2 0 -5
any	3 -20 22 1 -2 -5 0
any (	8 -2 -2 0 0 -3 0
any )	-2 -10 13 0 -1 0 0
any ) {	0 -3 4 0 0 0 0
any ,	-1 -2 4 0 0 0 0
any ;	0 -2 4 0 0 0 -1
any ; $	0 -2 4 0 0 0 -1
any =	0 -7 7 0 0 0 0
any [	0 -4 5 0 0 0 0
any [ ]	0 -4 5 0 0 0 0
any~	-4 3 0 0 -4 -1 5
apache	0 -7 -1 -3 -1 -1 12
apache .	0 -7 -1 -3 -1 -1 12
apache . org	0 -5 0 -3 -1 -1 10
api_client	4 -1 0 0 0 -2 0
app	-2 -7 -3 -4 13 3 -1
app .	-1 1 -2 4 0 -1 0
append	3 -3 -3 1 -3 -2 7
append (	3 -3 -2 0 -3 -1 7
append ( "	-1 -3 0 0 0 0 5
applicable	-2 -2 0 -1 -1 -1 6
applicable law	-2 -2 0 -1 -1 -1 6
applicable law or	-2 -2 0 -1 -1 -1 6
apply	-4 -5 5 -3 -2 2 6
apply $	-3 -1 0 -2 0 5 1
apply (	-1 -4 5 -1 -2 -3 5
apt	-1 -1 0 4 0 0 0
arange	9 -2 0 0 -1 -3 -2
arange (	9 -2 0 0 -1 -3 -2
are	-12 -4 1 25 -6 -3 0
are ID	2 0 0 -5 -2 -1 6
are ignored	8 -2 0 -4 0 0 -1
are ignored .	8 -2 0 -4 0 0 -1
are used	-4 -1 0 7 -1 0 0
arg	-1 -1 1 5 -1 -2 -1
arg_types	4 -1 0 0 0 -2 0
arg_types =	4 -1 0 0 0 -2 0
arg_types = [	4 -1 0 0 0 -2 0
args	4 -9 7 0 -1 -3 3
args )	2 1 2 -1 0 -4 1
args .	0 -4 2 0 0 0 2
args . length	0 -4 2 0 0 0 2
args [	1 -4 2 0 0 0 1
argument	-2 -7 0 0 -1 0 9
arguments	1 8 -1 -1 -1 0 -6
argv	-3 0 1 5 0 -1 -1
argv [	-5 0 0 6 0 -1 0
argv [ N	-5 0 0 6 0 -1 0
arr	-1 8 2 1 0 -1 -9
arr .	0 5 1 0 0 0 -5
arr . length	0 6 -1 0 0 0 -5
array	-6 13 -1 -1 4 -4 -5
array (	-1 -1 0 0 4 -1 -1
array~	-2 -1 -1 0 7 -1 -3
as	1 -40 80 -12 9 -19 -20
as (	-2 1 -3 0 7 -3 0
as ( select	-1 -1 0 0 6 -2 0
as .	-6 -1 -1 -1 -2 11 -1
as CSSProperties	-1 -2 4 -1 0 0 0
as CSSProperties }	-1 -2 4 -1 0 0 0
as Code	-2 0 8 0 -3 -2 0
as Code ,	-2 0 8 0 -3 -2 0
as ID	1 -6 1 1 11 -8 1
as ID $	7 -2 -2 -3 3 -1 -2
as ID ,	-1 -5 4 1 6 -4 -1
as ID from	-5 -3 2 5 2 -1 0
as Id	0 -19 29 -2 1 -2 -6
as Id )	0 -2 4 0 -1 -1 0
as Id ,	0 -6 5 0 3 -1 -1
as URI	-1 -2 6 -2 -2 0 0
as URI )	-1 -1 4 0 -2 0 0
as a	-2 -4 -4 3 4 -1 4
as a ID	-4 -1 -1 4 -1 0 3
as any	-2 -5 9 0 -1 0 -1
as any )	-1 -4 7 0 0 0 -1
as const	-3 -7 14 0 -2 -1 0
as const $	-3 -1 7 0 -1 -1 0
as const ;	0 -5 6 0 0 0 0
as fn	0 6 -5 0 0 0 -1
as fn }	0 6 -5 0 0 0 -1
as string	0 -2 4 0 -1 0 0
as the	-1 4 0 -2 -2 0 0
asf~	-1 -1 0 -2 0 0 5
assert	8 25 -5 -2 -6 -13 -6
assert .	-2 15 -2 0 -1 -6 -4
assert . equal	0 4 0 0 0 0 -3
assert . strictEqual	-1 7 0 0 -1 -4 -1
assert ID	4 -1 0 -1 0 -1 -1
assertEquals	0 -11 -1 7 -1 -3 8
assertEquals (	0 -7 -1 -1 -1 0 9
assign	-2 -1 0 -1 -1 5 -1
assign (	-1 -2 1 0 0 5 -2
associated	-1 -3 0 0 0 0 5
async	8 -1 4 -3 -1 -2 -6
async def	10 -5 -2 -2 0 -1 -1
async def ID	6 -4 -1 0 0 0 0
asyncio	7 -2 -1 -2 0 -1 -1
asyncio .	6 -2 -1 -2 0 -1 -1
as~	-9 -5 -1 -3 27 -6 -3
at	-5 -2 0 5 -2 -1 5
at the	-1 -4 1 2 0 0 2
attribute	5 2 -2 -3 -1 0 -1
attribute_map	4 -1 -2 0 0 -1 0
attributes	4 -2 2 -4 -1 -1 2
author	-4 -7 5 7 -2 -2 3
author $	-4 -1 0 8 -1 -1 -1
author :	0 -4 4 0 0 0 0
author or	-1 -1 0 -1 0 0 4
author or authors	-1 -1 0 -1 0 0 4
authors	-2 -2 2 -2 0 0 4
authors .	-1 -1 0 -1 0 0 4
authors . $	-1 -1 0 -1 0 0 4
authors~	-1 -1 0 4 -1 0 -1
auto_increment	-1 -1 0 0 4 0 0
available	-7 -3 -1 6 0 0 5
await	23 -8 0 -3 -2 -6 -4
await ID	6 2 -3 -1 -1 -2 -1
await ID (	4 0 -2 0 -1 -1 -1
awk	-1 -2 0 4 0 0 0
b	-10 1 -11 8 8 -5 10
b $	-4 -2 -1 3 5 0 -1
b (	-2 5 -1 -1 0 0 0
b ( ?	-2 5 -1 -1 0 0 0
b )	4 3 -6 -4 -1 -4 8
b ) ,	10 -2 0 0 -4 -4 0
b ) ;	-1 -11 -1 -1 -1 0 15
b ) =>	-2 10 -4 -1 -1 0 -1
b ) {	0 5 0 -1 -1 0 -2
b ))	8 0 0 0 -1 -6 -1
b )) $	8 0 0 0 -2 -6 0
b ,	2 0 0 -3 6 -2 -3
b , $	-3 -2 0 0 5 -1 1
b , a	8 -2 0 -2 -2 -2 -1
b .	-4 -2 0 4 2 -2 2
b /	-3 6 -1 -2 0 0 0
b / ,	-2 5 -1 -1 0 0 0
b :	0 -5 8 0 -1 -1 -1
b : number	0 -5 5 0 0 0 0
b ;	-3 2 -1 -2 -2 -1 7
b ; $	-2 -5 0 -1 -1 0 10
b =	3 -4 -1 8 -5 2 -3
b = N	-3 -2 0 11 -3 -1 -1
b >	-1 10 -8 -1 0 0 0
b ]	-5 0 0 -1 -2 10 -1
bar	-6 0 -3 1 3 7 -2
bar .	-4 -1 0 5 1 -1 -1
bar :	-1 4 -3 0 0 0 0
base	1 -6 5 -1 -1 0 2
base ,	0 -1 4 0 0 0 -2
base =	0 -4 4 0 0 0 0
basedir	-1 -2 0 6 -1 0 -1
basedir =	-1 -2 0 6 -1 0 -1
basedir = `	-1 -2 0 5 -1 0 -1
basis~	-1 -2 0 -1 -1 -1 6
be	10 1 -4 -3 -8 -4 6
be $	-4 2 0 2 0 0 0
be ID	2 -1 -2 -3 -4 -2 9
be called	4 -1 0 -2 0 0 0
be used	5 -4 0 -3 0 0 3
be useful	-3 -1 0 5 0 0 -1
be useful ,	-3 -1 0 5 0 0 -1
begin	-5 -2 0 1 6 2 -2
begin $	-2 -1 0 -2 7 0 -1
begin~	-1 -2 -1 0 7 -1 -2
bigint	-1 -2 1 -1 6 -2 -1
bin	-7 -3 -3 3 8 -1 2
binary	-12 -1 -1 16 0 -1 -1
binary $	-9 -1 0 13 -2 0 -1
binary~	5 0 0 -3 0 -1 0
bind	0 6 -1 0 0 -4 0
bind (	0 6 -1 0 0 -4 0
bindings	-1 4 -1 -1 0 0 0
bindings .	-1 4 -1 -1 0 0 0
body	1 8 3 -3 -1 -4 -4
body .	1 5 2 -1 0 -4 -3
bool	8 -1 -2 -2 -1 -2 -1
boolean	-4 -14 12 -2 -5 -2 15
boolean ID	-1 -5 -5 0 -1 0 12
boolean ID (	0 -2 -2 0 0 0 6
boolean {	0 -4 5 0 0 0 -1
boolean { $	0 -4 5 0 0 0 -1
boolean }	0 7 0 0 0 0 -6
bootstrap	-4 -2 0 9 -1 -2 -1
bootstrap $	-3 -1 0 6 -1 -1 0
bound	7 0 -1 -1 0 -4 -1
bound =	4 0 0 0 0 -4 0
break	0 0 -1 0 -3 4 0
break ;	-1 5 -3 0 -1 -3 2
break ; $	-1 5 -3 0 -1 -3 2
buf	-1 -3 -1 13 -1 -1 -6
buffer	-1 -1 4 -1 -4 -1 4
bug	-6 -1 0 9 0 0 -1
bug report	-4 -1 0 5 0 0 0
bugs	-5 0 0 7 0 0 -1
build	-7 -6 5 8 -1 -1 2
build (	-5 -4 4 3 0 0 3
builder	1 -6 -2 1 -2 -2 11
builder .	0 -6 0 0 -1 -1 9
builder . ID	-2 -3 0 0 -1 -1 8
but	-1 -2 -2 7 -1 -1 1
by	0 -4 -5 -4 6 6 1
by =	-5 -1 0 -1 -3 11 -1
by ID	5 -1 -1 -3 1 -1 1
by Id	0 3 -1 3 -1 0 -4
by Id Id	0 3 0 3 -1 0 -5
by N	-1 -1 0 -1 4 -1 0
by applicable	-2 -2 0 -1 -1 -1 6
by applicable law	-2 -2 0 -1 -1 -1 6
by law	-2 -1 0 4 0 0 -1
by law .	-2 -1 0 4 0 0 -1
by the	4 -4 0 -1 -2 -1 3
bygroups	5 -1 0 0 -1 -1 0
bygroups (	4 -1 0 0 -1 -1 0
byte	-1 -1 -2 -1 -1 0 5
by~	-3 0 0 -2 9 -2 -2
c	-5 -1 -1 -1 6 7 -4
c (	-10 -4 -1 -2 -3 21 -2
c ( "	-3 -1 0 -1 -1 6 -1
c ( N	-4 -2 0 -1 -2 10 -1
c )	-2 3 2 1 6 -3 -8
c ) N	2 6 0 -1 -1 -1 -4
c ))	-1 4 0 0 0 -3 0
c .	3 -2 1 -1 4 -4 0
c =	6 -8 -2 -1 -7 -1 12
c1	-2 -1 0 0 4 -1 0
cache	-2 -2 -1 3 5 -1 -2
cache /	-1 -2 0 4 0 0 -1
call (	-2 3 3 -1 -1 2 -4
callable	6 -1 0 -1 -3 -1 1
callable (	6 0 0 -1 -3 -1 0
callback	0 9 -1 0 0 -3 -5
callback (	0 5 0 0 0 0 -5
called	0 3 3 -1 -1 0 -4
calling	6 -2 0 -2 -2 0 0
calling pydantic	5 -2 0 -2 -2 0 0
calling pydantic '	5 -2 0 -2 -2 0 0
can	-2 -5 -2 8 0 -2 3
can be	-1 -5 -1 5 -2 -1 4
can be ID	-3 -2 0 4 -2 -1 4
case	-17 24 -1 -9 -10 -2 14
case " :	4 2 1 -6 -1 -1 0
case " in	-3 -1 0 7 -2 -1 -1
case '	-3 16 1 -10 -1 -1 -3
case ' :	-3 16 1 -10 -1 -1 -3
case ID	0 7 -1 0 0 0 -6
case Id	-4 8 -1 -5 -1 0 3
case N	-3 -1 -3 -7 -4 0 18
case N :	-1 -6 -2 -4 -3 0 16
case when	-1 -1 0 -1 4 -1 -1
cast	-1 0 -3 -2 10 -4 0
cast (	-1 -4 -1 -1 9 -4 1
cast ( '	-1 -1 -1 -1 6 -2 0
cast~	-2 -1 0 -1 7 -2 -1
cat	-9 -7 -2 16 -1 6 -2
cat (	-6 -3 0 -2 0 11 0
cat ( "	-5 -1 0 -1 0 6 0
cat <<	-2 -1 0 6 0 -2 -1
cat >	-1 -2 -1 6 0 -2 0
catch	-2 -8 -2 -3 -1 -2 18
catch (	-1 -12 -1 -2 -1 -2 17
catch ( Id	0 -9 -1 0 0 0 10
catch ( Throwable	0 -6 0 0 0 0 7
catch ( e	0 13 -2 -1 0 -1 -8
category	0 -5 5 0 2 0 -1
cause	4 -5 3 -2 -1 -2 1
cb	0 7 0 -2 0 -1 -3
cd	-6 -3 0 11 0 -1 0
changed	-1 1 -2 0 6 -2 -3
changes	-8 -1 3 6 0 -1 2
char	-3 -7 -1 4 -1 1 8
char c	0 -2 -3 0 -3 0 8
charAt	-2 -9 0 -1 -1 -1 14
charAt (	-2 -9 0 -1 -1 -1 14
character	-2 4 0 -3 0 4 -3
check	4 4 -1 -5 -1 0 -1
check (	0 5 -1 -1 0 -1 -2
checkArgument	0 -5 0 0 0 0 6
checkArgument (	0 -5 0 0 0 0 6
checkNotNull	0 -7 -1 0 -3 0 13
checkNotNull (	0 -7 -1 0 -3 0 12
check_ucfq_number	-3 -1 0 8 0 -3 0
check_ucfq_number N	-3 -1 0 8 0 -3 0
check_ucfq_number N $	-3 -1 0 8 0 -3 0
children	-1 7 -1 -1 0 0 -4
children }	0 4 -2 0 0 0 -1
children } </	0 4 -3 0 0 0 -1
chroot	-7 -1 0 12 -1 -2 -1
chroot "	-3 -1 0 5 0 -1 0
chunks	-2 1 -1 -2 -1 5 0
city	-3 -1 0 -1 0 5 0
class	10 -11 3 -15 -4 13 4
class $	-2 -2 -1 -2 0 0 7
class (	-3 -2 0 0 0 11 -5
class ( ID	-1 0 0 0 0 6 -4
class ( x	-1 -1 0 0 0 -2 4
class )	0 -3 -2 0 0 1 5
class ) ;	0 -2 -1 0 0 0 4
class .	-3 -3 0 -1 0 2 5
class . ID	-3 -1 0 0 0 0 4
class :	5 -2 -1 -1 -1 0 -1
class : `	6 -2 -1 -1 -1 0 -1
class =	-3 -2 4 -1 0 5 -3
class = "	-3 -2 4 0 0 4 -3
class Id	11 11 -10 -5 -1 -2 -4
class Id (	9 -2 -3 -1 0 -1 -2
class Id :	5 -2 -1 0 0 0 -1
class Id extends	-1 8 -4 -1 0 0 0
class Id implements	0 -2 -1 0 0 0 4
class Id {	-1 11 -1 -1 0 -1 -6
class manually	4 -1 0 -1 0 0 -1
class manually .	4 -1 0 -1 0 0 -1
classLoader	-2 -2 0 0 0 -1 5
className	-2 3 5 -2 -1 -1 -1
className =	-2 3 4 -2 0 -1 -2
className = "	0 7 -4 -1 0 0 -2
className = {	-1 -5 9 -1 0 0 -1
classes	5 -4 -4 -1 -1 0 5
clean	0 -3 4 0 0 0 -1
clean (	0 -3 4 0 0 0 -1
cli	-9 -7 3 9 -1 6 -1
cli (	-4 -1 0 7 0 -1 0
cli ( )	-4 -1 0 7 0 -1 0
cli .	-5 -1 0 2 -1 5 0
cli . ID	-2 -1 0 0 -1 5 0
cli_text	0 -3 0 -1 0 4 0
cli_text (	0 -3 0 -1 0 4 0
cli_text ( "	0 -3 0 -1 0 4 0
client	14 -2 -4 -2 -2 -1 -2
clone	-1 7 1 0 0 0 -7
clone (	0 3 1 0 0 0 -4
closed	0 -4 1 0 0 0 3
cls	11 -4 -1 -1 0 -5 1
cls .	6 -2 -1 -1 0 -2 0
cls . model_validate	4 -2 -1 0 0 -1 0
clsx	-1 -4 7 0 0 0 -1
clsx (	-1 -4 6 0 0 0 0
cmd	-2 -2 0 -1 0 5 0
coalesce	-4 -1 0 -1 8 -2 -1
coalesce (	-3 -1 0 -1 8 -2 -1
coalesce ( ID	-3 -1 0 0 6 -2 0
coalesce~	-2 -1 0 0 4 -1 0
code	-5 20 20 -6 -10 -6 -12
code $	-1 4 -1 1 0 0 -2
code (	-1 -8 12 -1 0 -1 -1
code ( cxt	-1 -7 11 -1 0 -1 -1
code )	2 5 2 0 0 -4 -3
code ) $	2 3 0 0 0 -4 -1
code ) ;	0 4 -1 0 0 0 -2
code ,	-2 5 -1 0 -1 -1 -1
code :	-2 8 -4 -1 0 -1 0
code =	1 -2 8 0 -3 -4 -1
code = '	-1 -2 8 -1 -3 0 0
code ===	0 4 -1 0 0 0 -2
code is	-2 1 4 -2 0 0 -1
code is licensed	-1 2 4 -1 0 0 -2
codePoint	-2 9 0 -4 -1 -1 0
codes	1 4 -3 -3 -1 0 2
col	-2 -2 0 -1 8 -2 -1
col_a	-1 0 -2 0 4 0 0
collapse	-1 -6 0 -1 0 9 -1
collate	-1 -1 0 -1 4 0 0
collections	9 -6 -1 -1 -2 0 0
color	3 10 -1 -2 -2 1 -8
color .	3 6 0 -1 -2 0 -6
color =	-1 4 0 0 -1 1 -3
column	-2 3 -4 -2 6 -1 0
column_name	-3 -1 0 -2 9 -1 0
column_name =	-3 -1 0 -2 8 -1 0
column_name = '	-3 -1 0 -2 8 -1 0
columns	-4 0 0 -1 6 0 0
columns $	-3 -1 0 0 4 0 0
column~	-1 -1 0 -1 4 -1 -1
com	-2 -6 -2 2 -1 -1 10
com .	-2 -5 -1 -1 -1 0 11
com . google	-1 -5 -1 -1 -1 0 10
com /	0 1 -1 4 -1 -1 -2
combine	1 -4 -1 -1 0 3 2
comm	-1 -4 -1 14 -1 -4 -3
command	11 -11 3 -2 -1 -1 0
command )	0 -4 3 0 0 0 0
command =	1 -4 3 -1 0 0 0
comment	-4 1 -1 3 2 2 -3
comment $	-2 0 0 4 -1 0 0
common	0 -2 -2 -2 -1 0 7
common .	1 -1 -2 -1 -1 0 4
compare	-2 0 -1 0 0 0 4
compare (	-2 -1 0 0 0 0 4
compareTo	0 -7 0 0 -1 0 9
compareTo (	0 -7 0 0 -1 0 9
compliance	-1 -2 0 -1 0 0 5
compliance with	-1 -2 0 -1 0 0 5
compliance with the	-1 -2 0 -1 0 0 5
compress	0 -5 5 0 1 0 -1
compressed	-3 -1 0 5 -1 -1 0
con	-2 -3 0 -1 -2 7 1
concat	-1 -2 -3 0 7 -1 -1
concat (	-1 -3 -2 0 7 0 0
conditions~	-1 -2 0 -1 -1 0 6
conf	-1 -4 5 1 0 -1 0
config	8 -10 0 13 -3 -5 -3
config .	14 -7 0 -2 -1 -2 -1
config . ID	4 0 0 -2 0 -1 0
config bootstrap	-3 -1 0 6 -1 -1 0
config bootstrap $	-3 -1 0 6 -1 -1 0
configuration	-5 -3 -2 14 -2 -1 -1
configuration $	-1 -2 -1 8 -2 -1 -1
configuration~	-3 -1 0 7 -2 -1 0
connection	4 -1 0 -1 0 -1 -1
console	-1 15 5 -3 -2 -5 -9
console .	-2 14 6 -3 -2 -4 -9
console . error	-1 11 -6 -1 0 -1 -2
console . log	-5 7 11 -2 -2 -3 -7
const	-37 59 73 -20 -13 -18 -43
const $	-3 -2 7 0 -1 -1 0
const :	0 4 -4 0 0 0 0
const ;	0 -5 6 0 0 0 0
const ; $	0 -5 6 0 0 0 0
const CONST	-1 11 -3 -3 -1 0 -2
const CONST =	-1 13 -5 -3 -1 0 -1
const ID	-5 9 21 -6 -3 -5 -11
const ID :	-2 -24 28 -1 0 -1 -1
const ID =	-4 29 -3 -5 -2 -4 -10
const Id	-1 4 -1 -1 0 0 -1
const Id :	0 -12 14 0 0 0 0
const Id =	0 16 -14 -1 0 0 -1
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
constants	2 4 -3 0 -1 0 -1
constraint	-1 -1 0 0 4 -1 -1
constraint~	-2 -1 0 -1 6 -2 0
constructor	-3 -4 16 -1 -1 -1 -6
constructor (	-2 3 14 -1 0 -1 -13
constructor ( ID	0 4 0 0 0 0 -4
constructor ( public	0 -2 4 0 0 0 -2
constructor .	0 -3 0 0 0 0 4
contact_id	-1 -1 0 0 4 -1 0
contacts	-1 -1 0 0 4 0 -1
contain	6 0 -1 -1 0 0 -4
contains	6 -7 -1 -3 -1 0 6
contains (	0 -5 -1 0 0 0 7
content	2 -4 2 -2 9 -4 -4
context	-1 3 -6 3 -2 -3 6
context (	0 -3 0 0 0 4 0
context ( "	0 -3 0 0 0 4 0
context )	-1 0 0 4 0 -2 -1
context .	-2 12 -5 -1 0 -1 -3
context :	-1 1 -2 -1 0 -1 4
continue	6 -4 1 4 -1 -3 -3
continue $	5 -4 0 4 -1 -3 -1
conversion	2 -3 0 -3 0 0 4
conversionService	0 -3 -1 0 0 0 4
convert	-1 7 1 -1 -1 -1 -4
convertToFP	0 7 -4 0 0 0 -2
convertToFP (	0 4 -3 0 0 0 0
convertToFP ( fn	0 4 -3 0 0 0 0
convertToFP }	0 5 -4 0 0 0 -1
convertToFP } from	0 5 -4 0 0 0 -1
copy	-7 -4 0 10 -2 -1 4
copy of	-3 -3 0 4 -1 0 4
copy of the	-2 -2 0 0 -1 0 5
copyright :	4 -1 0 -2 -1 0 0
core	-6 -6 4 5 -1 -1 4
core .	-1 -3 2 -1 -1 0 4
count	-2 -5 2 2 4 -3 2
count (	1 -2 0 -1 4 -1 0
count ( *	-1 -1 0 -1 4 -1 0
count =	-2 -1 0 4 -1 -1 2
counter	17 -11 1 -2 -2 -1 -2
counts	0 0 0 -5 0 5 0
cpu~	-5 0 0 6 0 0 0
cran~	-1 0 0 -3 0 4 0
create	-7 -12 -5 -3 25 0 1
create (	-1 -4 -2 0 -1 5 2
create index	-1 -3 0 0 5 0 -1
create table	-4 -3 -2 -1 15 -4 -1
createOperatorSubscriber	-1 -6 8 0 0 0 0
createOperatorSubscriber (	-1 -2 4 0 0 0 0
created	-3 -3 0 2 5 -1 0
create~	-4 -4 -1 -4 21 -5 -3
crypto	-24 48 0 -3 -1 -8 -13
csv	7 -3 -1 -4 1 1 -1
csv $	9 -2 0 -6 0 -1 -1
ctx )	-3 -1 1 4 0 -1 0
cur	4 -1 0 -1 0 -1 0
current	-2 -3 4 1 0 1 -2
cut	-1 -1 0 4 0 -1 0
cxt	-3 -12 21 -1 -1 -3 -1
cxt $	0 -3 5 0 0 0 0
cxt )	-1 -2 4 0 0 0 0
cxt .	-2 -5 10 -1 0 -2 0
cxt . fail	-1 -2 4 0 0 -2 0
cxt :	-1 -8 13 -1 0 -1 -1
cxt : KeywordCxt	-1 -7 11 -1 0 -1 -1
cygwin~	-1 -2 0 5 -1 0 -1
cyl	-1 -1 0 -1 -1 4 0
d	-4 -6 -2 11 2 1 -1
d $	1 -1 0 4 -2 -1 0
d .	8 -3 -2 -1 1 -1 -2
d . pop	5 -3 0 0 0 -1 0
d :	-5 7 0 0 0 0 0
d =	0 -3 -1 -1 0 0 6
data	0 0 1 -3 4 4 -7
data $	9 -1 -1 -5 0 0 -1
data (	-1 5 -3 -1 0 0 0
data ,	-3 0 4 -1 0 0 0
data =	0 -8 -2 -2 -1 13 0
data text	-1 -1 0 0 4 -2 0
database	-2 -1 0 -1 4 0 0
database (	-2 -1 0 0 4 0 0
database~	-1 -1 0 -1 4 -1 0
date	-6 18 1 15 -1 -3 -24
date .	-1 9 -1 -1 0 0 -5
date =	0 -2 2 7 0 0 -6
datetime	2 -5 2 -2 8 -3 -1
datetime .	4 -2 0 -1 0 -1 0
day	-1 -2 -1 -1 4 -2 4
day )	-1 -2 -1 -1 2 -1 4
db	-5 0 -6 -1 14 -2 -1
db .	-4 4 -6 -1 9 -1 -1
db . example_table	-3 -1 -2 -1 7 -1 0
dbo	-5 -2 0 -3 13 -1 -1
dbo ]	-5 -2 0 -3 11 -1 -1
dbo ] .	-5 -2 0 -3 11 -1 -1
dd	-7 5 0 5 0 -1 -1
dd :	-5 7 0 0 0 0 0
deb	-3 -2 0 6 0 -1 0
declare	-2 -8 12 -2 1 -1 -1
declare const	0 -3 5 -1 0 0 -1
def	32 -15 5 -1 -4 -9 -8
def :	-2 -6 9 -1 0 -1 0
def : CodeKeywordDefinition	-1 -6 9 -1 0 -1 0
def ID	15 -6 -4 3 -1 -4 -3
def ID (	15 -6 -4 3 -1 -4 -3
def __preprocess_input_names	4 0 0 0 -1 -1 -2
def __preprocess_input_names (	4 0 0 0 -1 -1 -2
default	-8 7 -4 -3 9 -10 9
default '	-2 -3 -1 -1 9 -1 -1
default ' ,	-2 -2 0 -1 6 -1 0
default )	0 0 0 -1 -1 5 -2
default ) $	-3 -1 0 0 -1 5 0
default :	-3 -2 -3 -1 -4 -1 14
default =	9 1 -1 -1 -1 -6 -1
default ID	0 10 -3 -6 -2 0 2
default ID ;	0 9 -5 -1 -2 0 -1
default Id	0 5 -4 0 -1 0 0
default Id ;	0 5 -4 0 -1 0 0
default configuration	-4 -1 0 6 0 0 0
default function	-1 1 5 -1 0 -1 -3
default null	-2 -2 0 -1 9 -1 -2
default null ,	-2 -2 0 0 7 -1 -1
default {	0 7 -4 -1 0 -1 0
defaultMeta	-2 -1 5 0 0 0 -1
defaultMeta (	-2 -1 4 0 0 0 -1
defaultMeta ( )	-2 -1 4 0 0 0 -1
defaults	2 3 1 -1 -1 0 -4
default~	-3 -3 0 2 6 -4 2
define	-4 3 3 -1 0 -1 0
defineProperty	-1 7 -2 0 0 0 -2
defineProperty (	0 5 -1 0 0 0 -2
defineProperty ( exports	0 4 -1 0 0 0 -2
defined	0 -5 1 8 0 -5 0
definition	5 -1 -1 -1 0 0 -2
definitions	-1 5 -1 -1 0 0 -3
del	15 -4 -1 -4 0 -5 -2
del __openapi_generator_modern_projection	7 -1 0 -2 -2 -1 -1
del __openapi_generator_modern_projection $	7 -1 0 -2 -2 -1 -1
delay	-1 -8 8 0 0 3 -3
delay )	0 -4 4 0 0 0 0
delay =	0 -4 4 0 0 0 0
delegate	-1 -13 1 0 0 0 13
delegate (	0 -7 -1 0 0 0 8
delegate ( )	0 -7 -1 0 0 0 8
delete	-4 -1 0 0 3 0 2
delete from	-1 -1 0 -1 4 0 0
delete~	-2 -2 0 -1 6 -1 -1
delimiter~	0 -4 0 0 4 0 -1
dep	-1 8 -1 0 0 0 -5
depth	0 -1 5 0 0 0 -4
desc	-4 -3 -3 -3 4 4 5
describe	8 -3 -1 -8 1 3 -2
describe (	-1 0 0 0 -2 4 0
describe ( "	-1 0 0 0 -2 4 0
description	9 -13 3 -2 -2 -3 7
description )	0 -4 0 0 0 0 4
description ) ;	0 -3 -1 0 0 0 4
description =	9 -2 -1 -1 0 -4 0
description = "	8 -2 -1 -1 0 -4 0
description~	-2 0 0 4 0 -1 0
descriptor~	5 -2 0 -1 -2 -1 0
dest	0 -2 0 -2 0 0 4
destination	1 1 4 -1 0 -1 -3
dev	-3 -2 -1 9 -2 0 -2
dev /	-3 -1 -1 9 -2 -1 -2
dev / null	-1 -1 -1 6 -1 -1 -1
df	13 -8 -2 -19 -5 24 -3
df $ID	-7 -1 0 -16 -2 27 0
df %>%	-3 -1 0 -1 0 5 0
df ,	-2 -1 0 0 -2 5 0
df .	34 -4 -1 -12 -1 -14 -2
df [	7 -1 0 -4 0 -1 0
dict	17 -4 -4 -3 -2 -2 -2
dict )	4 0 -1 -1 -1 0 0
dict [	4 -2 -1 0 0 0 0
dict for	4 -1 0 -1 0 0 -1
dict for nullable	4 -1 0 -1 0 0 -1
diff	-3 -4 -1 5 6 -2 -1
diff )	0 -2 0 -2 5 -1 -1
differences	4 -2 0 0 -2 0 0
differences from	5 -2 0 -2 -2 0 0
differences from calling	5 -2 0 -2 -2 0 0
different	-6 -3 0 3 -1 5 2
digits	4 -2 0 -2 -1 1 0
dim	-1 -3 0 0 0 4 0
dir	-7 -1 0 0 -1 9 -1
dir .	-5 -1 0 0 -1 8 0
directory	-6 7 4 4 0 -3 -5
directory ,	0 5 0 0 0 -3 -1
directory of	-2 4 4 -2 0 0 -4
directory of this	-1 2 4 -2 0 0 -3
diskspace	-1 -3 0 -1 9 -1 -2
diskspace )	-1 -2 0 -1 6 -1 -2
distinct	-1 0 0 -1 4 -1 0
distributed	-5 -4 -1 4 -1 -1 8
distributed in	-3 -1 0 5 0 0 -1
distributed in the	-3 -1 0 5 0 0 -1
distributed on	-1 -2 0 -1 -1 -1 6
distributed on an	-1 -2 0 -1 -1 -1 6
distributed under	-1 -2 0 -1 -1 -1 5
distributed under the	-1 -2 0 -1 -1 -1 5
div	-3 7 0 -3 0 -1 -2
div >	-2 5 1 -2 0 0 -1
div > $	-2 5 1 -2 0 0 -1
do	-4 -6 -2 14 -2 -2 2
do $	-3 -2 -1 10 -1 -3 0
doc	-1 5 1 0 0 0 -5
docs	-1 4 0 -1 0 -1 -1
document	2 0 7 -3 -2 -1 -4
document .	0 -2 7 0 -1 0 -2
document :	4 -1 0 -2 0 0 0
document : release	4 -1 0 -2 0 0 0
done	-3 1 -3 8 -2 1 -2
done $	-1 -4 -1 13 -2 -3 -1
done (	0 7 -2 -2 0 -1 -2
done ( )	0 5 -2 -1 0 -1 -2
double	-1 -12 -8 -1 -1 6 17
double ID	0 -2 -5 0 0 1 6
do~	0 4 0 -1 -1 0 -2
dpkg	-2 -2 0 6 -1 -1 -1
dpkg -	-2 -1 0 4 0 0 -1
dpkg - ID	-2 -1 0 4 0 0 0
dplyr	-1 0 0 0 -2 4 0
drop	-4 -3 -1 -3 10 2 -2
drop~	-3 -2 0 -1 9 -1 -1
dt	-5 1 0 -1 -2 9 -2
dt [	-5 -1 0 -1 -2 10 -1
dt~	-3 -1 0 -1 0 6 0
dynamicRef	-2 -3 6 0 0 0 0
e	1 -15 -4 -2 -1 1 20
e )	-2 -3 -3 -2 1 3 6
e ) ;	0 -4 -1 0 0 0 5
e ) {	-1 0 -4 -2 0 2 5
e ,	0 -1 -2 0 0 -1 4
e .	1 -3 -4 0 -1 -1 7
e . ID	1 -5 -1 0 0 0 6
e : Id	0 -4 4 0 0 0 0
e ;	0 -1 -1 0 -1 0 4
e ; $	0 -1 -1 0 -1 0 4
each	-4 1 -1 -3 9 -3 0
each ID	-1 6 0 0 0 0 -4
each row	-4 -1 0 -4 11 -1 -1
each row $	-2 -1 0 -2 6 -1 0
echo	-5 -11 -3 31 -3 -4 -5
echo "	-4 -9 -2 22 -2 -2 -4
echo " $	-3 -4 -1 11 -1 -1 -1
echo " ;	0 -3 -1 6 0 0 -2
edit	4 -1 0 -1 0 0 -1
edit the	4 -1 0 -1 0 0 -1
edit the class	4 -1 0 -1 0 0 -1
effects	-1 4 -1 0 0 2 -3
either	-4 -1 -1 4 -2 -1 4
either express	-1 -2 0 -1 -1 0 6
either express or	-1 -2 0 -1 -1 0 5
el	0 -8 8 0 0 0 0
element	-1 0 -4 -1 -1 0 6
elements	-3 -2 1 1 -2 -1 6
elements :	0 -4 4 0 0 0 0
elif	6 -2 -1 1 -1 -1 -1
else	-1 3 -9 14 -5 5 -7
else $	-11 -6 -1 18 -2 5 -3
else :	4 -3 0 3 -1 -1 0
else None	5 0 0 0 0 -4 0
else None )	5 0 0 0 0 -4 0
else if	-1 4 1 -3 -2 -1 1
else if (	-1 4 1 -3 -2 -1 1
else {	-2 3 -4 1 -4 6 0
else { $	-2 3 -4 1 -4 6 -1
else~	-1 -1 0 -1 4 -1 0
email	-1 -2 1 -1 4 -1 -1
emit	-1 -3 6 0 -2 -1 0
emit ( "	0 -5 0 0 0 0 6
emits	0 3 4 0 0 0 -6
empty	1 -3 -1 -1 0 0 4
enabled	-2 -5 1 4 -1 2 2
enc	5 3 0 0 0 -6 -3
encode	6 2 0 -2 0 -4 -2
encode (	5 2 0 -1 0 -4 -2
encoding	-5 1 1 5 0 0 -1
encoding =	-6 0 0 6 0 0 0
end	6 18 -1 -4 5 -16 -8
end (	0 13 -1 0 -4 -2 -6
end ( )	0 13 -1 0 -4 -2 -6
end )	0 -1 -1 -2 0 -1 4
end ) {	0 -2 -1 -1 0 0 5
end .	0 4 0 0 0 -4 0
end =	8 2 0 -1 0 -7 -2
end if	0 -2 0 -1 4 0 -1
end if ;	0 -2 0 -1 4 0 -1
end~	-2 -3 -1 8 2 -2 -2
engine	1 -2 0 -2 5 -1 -1
engine =	-1 -2 0 -1 5 -1 0
engine = innodb	0 -2 0 -1 4 0 0
engine~	-2 -1 -1 -4 8 0 0
enum	-3 -9 15 -2 1 -1 0
enum :	0 4 -4 0 0 0 0
enum Id	-1 -6 8 -1 0 0 0
enum Id {	-1 -6 8 -1 0 0 0
enumerable	-1 5 -2 0 0 0 -1
env	-3 -11 -1 19 -1 0 -2
env $	0 -8 -1 11 0 -1 0
env .	-2 1 1 4 0 -3 -1
env =	-1 -1 0 -2 0 4 0
environment	-3 -4 -1 8 -2 0 1
environment variables	-5 -2 -1 8 -1 -1 1
eof~	-3 -2 -1 8 0 -2 -1
equal	-5 12 0 -2 -2 2 -5
equal (	-4 8 -1 0 -1 2 -3
equal ( $	-3 -1 0 0 -1 5 0
equals	-2 -7 -2 -1 -1 7 7
equals (	-2 -7 -2 -1 -1 7 5
err	-2 9 2 0 0 6 -15
err .	-1 9 -2 0 0 -1 -5
err ;	0 5 1 0 0 0 -6
err ; $	0 5 1 0 0 0 -6
error	2 -14 29 -9 -5 2 -5
error !	0 -7 9 0 0 0 -1
error ! .	0 -6 8 0 0 0 -1
error $	0 6 -1 -2 -1 0 -2
error (	0 10 -4 -1 0 -2 -2
error )	0 5 -2 0 0 0 -3
error ,	-1 -7 9 0 0 -1 0
error , $	0 -4 5 0 0 0 0
error :	-3 -5 9 1 0 -1 0
error : KeywordErrorDefinition	0 -4 5 0 0 -1 0
error =	0 -6 -1 -3 -2 6 6
error = function	-1 -3 0 0 0 4 0
errors	-2 -5 6 -1 -1 -3 6
errors .	-1 -3 5 0 0 -2 1
errors . $ID	0 -5 5 0 0 0 0
esac	-2 -4 -1 10 -1 -1 -2
esac $	-2 -4 -1 10 -1 -1 -2
etc	-4 -6 0 9 -1 -1 3
etc /	-3 -1 0 6 -1 -1 -1
eval	-2 -1 0 4 -1 0 0
event	2 6 -1 -2 -2 -1 -3
eventid	0 -2 0 -1 4 0 -1
events	3 -1 -2 -3 5 -1 -2
every	3 -2 7 -2 -2 -1 -4
ex	0 -11 0 0 0 0 12
ex )	0 -8 0 0 0 0 8
ex ) {	0 -8 0 0 0 0 8
example	2 -6 -1 -2 -2 7 2
example (	-4 -2 0 -1 -1 9 0
example_table	-3 -1 -2 -1 8 -1 0
example_table (	-1 0 -2 0 4 0 0
example_table ( col_a	-1 0 -2 0 4 0 0
except	7 -3 -2 -3 -3 -2 6
except Id	4 -1 -1 -1 -2 0 0
except in	-1 -1 0 -1 0 0 4
except in compliance	-1 -1 0 -1 0 0 4
exception	1 1 -1 -1 -4 -1 5
exception .	0 4 0 -1 -4 0 1
exclude	4 -1 -1 -1 0 -2 0
exclude =	4 -1 0 -1 -1 -1 0
exclude = excluded_fields	4 -1 0 -1 -1 -1 0
excluded_fields	5 -1 0 -1 -1 -1 0
excluded_fields ,	4 -1 0 -1 -1 -1 0
excluded_fields , $	4 -1 0 -1 -1 -1 0
exec	12 -1 -1 -8 -1 -1 -1
exec "	17 -2 0 -14 0 0 0
exec " "	-3 0 0 4 0 0 0
exec node	-3 -1 0 4 0 0 0
exec node "	-3 -1 0 4 0 0 0
execute	3 -4 1 -1 6 -2 -3
execute (	4 -1 0 -1 0 -2 0
execute stmt	0 -3 0 0 6 0 -2
execute stmt ;	0 -3 0 0 6 0 -2
execute~	0 -3 0 0 7 0 -2
execution	4 -3 0 -2 0 0 2
executor	0 -3 0 0 0 0 4
exists	1 -4 -2 -2 4 5 -1
exists (	-3 -1 0 -1 0 5 0
exists~	-1 -1 0 -1 4 0 -1
exit	-17 -1 -2 24 -2 1 -2
exit (	-6 1 -1 5 -1 3 0
exit ( main	-4 0 0 5 0 -1 0
exit N	-7 -1 -1 13 -1 -1 -1
exit N $	-7 -1 -1 12 -1 -1 -1
exit~	-1 -5 5 2 0 0 -1
exp	-6 -1 0 1 -1 8 0
expect	-4 -13 22 0 -2 2 -4
expect (	-3 -12 20 -1 -1 1 -4
expect ( ID	-1 -4 9 -1 -1 0 -2
expect ((	0 -2 4 0 0 0 -1
expectType	0 -4 8 0 -1 -1 -1
expectType <	0 -4 8 0 -1 -1 -1
expectType < Id	0 -3 4 0 0 0 0
expectTypeOf	0 -2 5 0 0 0 -2
expectTypeOf <	0 -2 4 0 0 0 -2
expect_equal	-8 -6 -1 -2 -6 26 -2
expect_equal (	-8 -6 -1 -2 -6 26 -2
expect_equal ( ID	-3 -2 0 -1 -3 10 -1
expect_error	-4 -2 0 -1 -2 11 -2
expect_error (	-4 -2 0 -1 -2 11 -2
expect_error ( ID	-1 -1 0 0 -2 5 0
expect_false	-2 -2 0 -1 -1 6 0
expect_false (	-2 -2 0 -1 -1 6 0
expect_identical	-7 -2 -1 -1 -2 14 -1
expect_identical (	-7 -2 -1 -1 -2 14 -1
expect_identical ( ID	-1 -1 0 0 -1 4 0
expect_length	-2 0 0 0 -1 4 0
expect_length (	-2 0 0 0 -1 4 0
expect_match	-2 -1 0 0 0 5 0
expect_match (	-2 -1 0 0 0 5 0
expect_s3_class	-3 -2 0 0 0 6 0
expect_s3_class (	-3 -2 0 0 0 6 0
expect_snapshot	-2 -6 -1 -1 -1 12 -1
expect_snapshot (	-2 -6 -1 -1 -1 12 -1
expect_snapshot ( local	0 -3 0 0 0 4 0
expect_snapshot_error	-2 -1 0 -1 -1 5 0
expect_snapshot_error (	-2 -1 0 -1 -1 5 0
expect_that	-1 -3 0 0 -1 9 -4
expect_that (	-1 -3 0 0 -1 9 -4
expect_that ( fromJSON	0 -1 0 0 -1 4 -2
expect_true	-6 -3 -1 -1 -2 15 -1
expect_true (	-6 -3 -1 -1 -2 15 -1
expected	0 -6 2 -1 0 1 4
experimental	0 -4 0 0 0 0 5
expires	-2 -1 0 0 5 -1 0
export	-15 20 46 -10 -10 -8 -23
export *	0 7 -4 -1 -1 0 -1
export * from	0 5 -1 -1 -1 0 -1
export CONST	-1 -2 -1 4 0 0 0
export PATH	-1 -2 -2 6 0 0 0
export class	0 -3 11 -2 0 0 -5
export class Id	0 -1 9 -2 0 0 -5
export const	-2 13 -1 -6 -1 -1 -2
export const ID	-1 7 -1 -4 -1 0 -1
export const Id	0 -5 6 -1 0 0 0
export declare	0 -4 6 -1 0 0 -1
export declare const	0 -2 4 0 0 0 0
export default	-3 21 5 -11 -4 -2 -5
export default ID	-1 12 -3 -5 -2 0 -1
export default Id	0 5 -4 0 -1 0 0
export default function	-1 1 5 -1 0 -1 -3
export default {	0 7 -4 -1 0 -1 0
export enum	0 -5 6 -1 0 0 0
export function	-2 -4 15 -2 -1 -2 -4
export function ID	-1 -2 10 -2 -1 -1 -3
export interface	0 -2 5 -1 0 0 -1
export interface Id	0 -2 4 -1 0 0 -1
export type	-3 -5 13 -2 -1 -1 -2
export type Id	-1 -3 7 -1 0 0 -2
export {	-1 12 -5 -4 -1 0 -1
export { ID	0 5 -2 -1 0 0 0
exports	0 31 -8 -7 -5 -5 -7
exports ,	0 4 -1 0 0 0 -2
exports , "	0 4 -1 0 0 0 -2
exports .	-2 17 -6 -2 -2 -1 -3
exports . Id	0 5 -2 0 -1 0 -1
exports =	-2 10 0 -2 -1 -2 -2
exports = {	0 4 -3 0 0 0 0
express	-1 0 -3 -1 -1 0 6
express or	-1 -2 0 -1 -1 0 5
express or implied	-1 -2 0 -1 -1 0 5
expression	-2 14 -3 0 -1 -2 -7
extends	-4 0 7 -5 -1 -2 6
extent	-2 -1 0 4 0 0 -1
extent permitted	-2 -1 0 4 0 0 -1
extent permitted by	-2 -1 0 4 0 0 -1
extra	5 -7 0 -1 0 4 0
extra =	5 0 0 0 0 -4 0
extra = "	5 0 0 0 0 -4 0
f	0 -8 -1 12 0 -1 -2
f )	-2 -3 0 9 0 2 -6
f .	6 -1 0 0 0 -5 0
f"	13 -3 0 -5 -1 -4 0
f" "	10 -1 0 -4 0 -3 0
f" " $	7 -1 0 -4 0 -1 0
fail $ID	-1 -1 4 0 0 -2 0
fail $ID (	-1 -1 4 0 0 -2 0
failed_login_counter	-1 -1 0 -1 4 0 -1
fails	0 -3 6 0 0 0 -2
fails .	0 -3 6 0 0 0 -3
fails . $	0 -3 6 0 0 0 -3
false	-9 11 13 -4 -2 -2 -8
false $	-5 5 -1 4 0 -2 -1
false )	-1 -3 7 -1 1 2 -5
false ) ;	0 -1 3 0 0 3 -4
false ,	-2 5 1 -1 0 0 -3
false , $	-2 5 -1 -1 0 0 -1
false ;	-1 4 3 -4 -1 -2 0
false ; $	-1 4 3 -4 -1 -2 0
false~	-10 -6 -1 -4 1 25 -4
fastify	-5 9 -1 0 0 -2 -1
fastify .	-4 8 -1 0 0 -2 -1
fetch	-1 4 -1 -1 0 0 -1
fi	-3 -4 -2 17 -3 -3 -2
fi $	-8 -3 -2 19 -3 -2 -2
fib	0 -2 -2 8 0 -1 -4
fib (	0 -2 -2 8 0 -1 -4
field	0 -1 -3 -2 -1 -1 7
field_dict	6 -2 0 -2 0 -1 -2
field_dict $	6 -1 0 -2 0 -1 -2
fields	6 -5 -1 -2 -1 -1 3
fields that	4 -1 0 -1 0 0 -1
fields that $	4 -1 0 -1 0 0 -1
field~	-2 -2 0 0 0 -2 7
file	-9 10 3 -7 1 7 -4
file ,	-1 4 0 0 0 -3 0
file .	1 -1 0 -4 0 5 -1
file . $	2 3 1 -2 0 0 -4
file . path	-3 -1 0 -1 0 5 0
file =	-6 -1 0 6 0 1 0
file except	-1 -2 0 -1 0 0 5
file except in	-1 -1 0 -1 0 0 4
file in	0 0 4 -4 0 4 -5
file in the	-1 2 4 -2 0 0 -3
filePath	-2 3 4 -1 -1 0 -3
filename	-4 -6 4 3 1 0 3
filenames	4 -2 0 -1 -1 0 0
filenames =	4 -2 0 -1 -1 0 0
filenames = [	4 -2 0 -1 -1 0 0
files	-1 -2 0 5 -2 3 -2
file~	-4 -4 0 14 -1 -1 -3
filter	-7 1 2 -1 -1 4 2
filter (	-6 6 -2 -1 0 4 -1
filter ((	-1 -4 5 0 0 0 0
final	-2 -14 -12 -1 -1 -1 32
final Id	0 -2 -3 0 0 0 6
final class	0 -2 -3 0 0 0 6
final class Id	0 -2 -3 0 0 0 5
final int	0 -2 -1 0 0 0 4
finally { $	0 -4 2 0 0 0 2
find	1 5 1 1 -1 -1 -5
first	-7 5 -2 -5 2 3 3
first ,	-3 7 -2 -1 1 -1 -1
fitness~	-2 0 0 4 0 0 -1
flag	2 -4 0 2 0 0 -1
flags =	3 -4 0 2 0 -1 0
float	10 10 -3 -1 -1 -1 -12
float (	6 2 -1 0 0 -1 -5
flush	0 -3 1 -1 5 0 -2
fmt	-6 10 -1 0 0 -1 0
fn	-3 18 -10 -1 -1 1 -4
fn ,	0 5 -3 0 0 0 0
fn , N	0 4 -3 0 0 0 0
fn =	-1 4 -1 0 0 -2 0
fn }	0 8 -6 0 0 0 -1
fn } from	0 6 -5 0 0 0 -1
following	-4 5 -2 5 -2 -1 -2
following differences	5 -2 0 -2 -2 0 0
following differences from	5 -2 0 -2 -2 0 0
foo	-9 4 -4 0 7 9 -8
foo $	-3 -1 0 5 2 -2 0
foo :	-1 4 -2 0 0 0 0
foo =	-1 -2 0 -2 1 5 -1
foo~	-3 -9 -1 16 0 -2 -1
for	18 -20 -15 15 -8 -7 17
for (	-10 -6 -1 -10 -4 22 9
for ( ID	0 -2 0 -1 0 6 -3
for ( const	-1 4 5 -1 0 -1 -6
for ( i	-2 -1 -1 0 0 5 -1
for ( int	-1 -5 -2 -1 -1 1 10
for ( let	0 5 2 -1 -1 -1 -4
for ( strategy	0 -1 0 -1 0 4 -1
for ( var	0 9 -1 -1 0 -1 -5
for CONST	-4 1 -1 2 -1 3 -1
for CONST in	-4 0 0 6 -1 0 0
for ID	2 3 -3 -3 -3 -2 4
for arg	-3 0 0 5 0 -1 -1
for each	-7 -2 -1 0 11 -1 0
for each row	-4 -1 0 -4 11 -1 -1
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
for x	12 -2 -1 4 -3 -10 -1
for x in	4 -2 -1 4 -1 -4 0
forEach	-2 4 -1 -1 -1 -1 0
foreach	-2 -4 0 2 0 5 0
foreach (	-2 -2 0 0 0 5 0
form	-4 0 -1 6 -1 0 0
format	-9 3 2 7 1 -8 3
format (	-5 4 -1 6 -1 -7 5
format ( "	-1 -1 0 0 0 -2 4
formatLong	-2 7 -2 -1 0 0 -1
formatLong ,	-2 4 -1 0 0 0 0
formatLong , $	-2 4 -1 0 0 0 0
formatLong : formatLong	-2 4 -1 0 0 0 0
formatRelative	-4 8 -3 0 -1 -1 0
formatRelative ,	-4 7 -1 0 0 0 0
formatRelative , $	-4 7 -1 0 0 0 0
formatRelative :	-4 7 -1 0 -1 0 0
formatRelative : formatRelative	-4 7 -1 0 0 0 0
for~	-3 -1 0 3 4 -1 -1
found	-4 2 6 0 -1 0 -3
found in	-3 4 3 1 -1 0 -4
found in the	-3 1 4 1 0 0 -2
frame	-4 3 -1 -1 -1 8 -5
frame )	0 5 0 0 0 1 -5
frame ,	-3 -1 0 0 0 5 0
frame =	-3 -1 0 -1 0 6 0
frame = frame	-3 -1 0 0 0 5 0
free	-9 -1 0 5 -1 7 -1
free software	-1 -1 0 4 0 0 -1
frequency	-3 0 0 4 -1 1 0
from	20 -17 9 -11 17 -12 -7
from "	-8 11 16 -5 -1 -1 -11
from " $	-7 -8 21 -3 -1 -1 -2
from " ;	-1 19 -5 -2 -1 0 -10
from '	-9 26 2 -5 -4 -1 -8
from ' $	-8 25 -12 -3 -1 0 -1
from ' ;	-2 1 14 -2 -4 -1 -7
from (	-3 -2 -2 -1 5 -1 5
from ( select	-1 -1 0 0 4 -1 0
from )	0 -2 -1 0 -2 0 6
from ) ;	0 -3 -1 0 -2 0 6
from .	11 -5 -1 -2 -2 0 -1
from . ID	8 -4 -1 -1 -1 0 -1
from :	5 0 -3 0 0 0 0
from =	-3 0 -1 0 -1 5 0
from @ID	-1 -3 -1 -1 7 0 -2
from @ID ;	0 -2 0 0 6 0 -2
from ID	1 -11 -2 10 5 -3 1
from ID .	-4 -3 -1 13 -2 -1 -1
from ID import	5 -1 0 -2 -2 0 0
from __future__	7 -1 0 -2 -3 0 -1
from __future__ import	7 -1 0 -2 -3 0 -1
from calling	5 -2 0 -2 -2 0 0
from calling pydantic	5 -2 0 -2 -2 0 0
from collections	8 -4 0 -1 -1 0 -1
from google	5 -1 0 -1 -2 0 -1
from google .	5 -1 0 -1 -2 0 -1
from information_schema	-6 -1 0 -1 9 0 0
from information_schema .	-6 -1 0 -1 9 0 0
from t	-2 -2 0 -1 7 -2 -1
from t $	-1 -1 0 0 5 -1 0
from the	-6 -2 3 4 -3 -1 5
from typing	8 -1 0 -1 -5 0 -1
from typing import	8 -1 0 -1 -5 0 -1
from typing_extensions	5 -1 0 -1 -2 0 0
from typing_extensions import	5 -1 0 -1 -2 0 0
from x	-2 -3 -1 -1 9 -2 -2
from x )	0 -2 0 0 4 0 -1
fromJSON	0 -1 0 0 -1 5 -3
fromJSON (	0 -1 0 0 -1 5 -3
fromJSON ( toJSON	0 -1 0 0 0 4 -2
from~	2 -8 -2 -6 26 -7 -5
func	-1 4 -1 0 0 0 -2
function	-7 32 30 -25 -5 -7 -18
function (	-4 8 -2 -5 -2 13 -8
function ( )	-1 6 0 -2 -1 0 -3
function ( e	-1 -1 -1 0 0 4 -1
function ( x	-1 -4 -1 0 0 7 -1
function *	0 4 -1 -3 0 0 -1
function ,	1 -5 0 -1 -1 0 6
function .	0 -2 0 -1 0 0 4
function ID	-7 14 21 -6 -1 -11 -10
function ID (	-4 13 17 -6 -1 -10 -9
function ID <	0 -3 5 0 0 0 -1
function Id	-1 3 6 -1 -1 -1 -5
function Id (	-1 3 6 -1 -1 -1 -5
function that	-1 4 2 0 0 0 -5
g	-4 3 -1 4 -1 0 -2
gen	2 -14 17 -1 -1 -6 2
gen ,	-1 -4 6 0 0 -1 0
gen .	-2 -9 13 -1 -1 -2 2
gen . if	-1 -2 5 0 0 -1 0
generated	0 4 -1 1 0 -1 -3
generator	6 -3 1 -2 -1 -1 0
get	9 -6 7 0 -2 -3 -5
get (	10 -9 -4 -2 -1 -2 9
get ( "	5 2 -5 0 0 -1 0
get ( '	7 -4 -1 0 0 0 -1
get ( )	1 -4 0 0 0 0 3
get ID	-1 -4 10 2 0 0 -6
get ID (	0 -4 10 0 0 0 -6
getClass	0 -3 -1 0 0 0 4
getClass (	0 -3 -1 0 0 0 4
getDef	-1 -7 9 0 0 0 0
getDef (	0 -3 4 0 0 0 0
getDef :	0 -4 4 0 0 0 0
getDef : GetDefinition	0 -4 4 0 0 0 0
getElementById	-1 -2 7 0 -1 0 -2
getElementById (	0 -3 7 0 -1 0 -2
getLogger	2 -3 -1 -1 0 -1 4
getLogger (	2 -3 -1 -1 0 -1 4
getName	-2 -4 -1 0 0 -1 9
getName (	-2 -4 -1 0 0 -1 9
getName ( )	-2 -5 -1 0 0 -1 9
getSchema	-2 -2 5 0 0 0 -1
getSchema (	-2 -2 5 0 0 0 -1
getattr	6 0 0 -1 -3 -1 0
getattr (	6 0 0 -1 -3 -1 0
getenv	-1 -2 0 4 0 4 -5
getenv (	-1 -2 0 4 0 4 -5
getenv ( "	-1 -1 0 4 0 4 -5
git	-5 -5 1 13 -1 -1 -1
git -	-4 -2 0 8 0 -1 0
git - remote	-3 -1 0 5 0 0 0
given	-7 8 0 1 -2 -1 0
global	14 -9 1 -7 4 -1 -1
global log_bin_trust_function_creators	-1 -2 0 -3 6 0 0
global log_bin_trust_function_creators =	-1 -2 0 -3 6 0 0
globalThis	-1 4 0 -1 0 -1 -1
globals	-1 -1 0 -1 -1 4 0
gnu~	-3 -2 -1 8 -1 0 -1
go	-4 4 -3 -4 7 -1 1
go $	-3 -2 0 -2 8 0 0
go (	-1 8 -2 -1 0 -1 -3
google	3 -6 -1 -2 -2 0 9
google .	3 -6 -1 -2 -2 0 9
google . common	-1 -2 -1 -1 0 0 6
governing	1 -2 0 -2 -1 -1 5
governing permissions	1 -2 0 -2 -1 -1 5
governing permissions and	1 -2 0 -2 -1 -1 5
go~	-2 -1 0 -1 5 -1 0
graph	-1 -6 -1 3 -1 -1 7
graph .	0 -4 -1 0 0 0 5
greatest	-2 0 0 0 4 -1 0
greatest (	-2 0 0 0 4 -1 0
green~	-2 -1 -6 2 0 0 9
greet	0 -4 -1 7 0 -1 -2
greet (	0 -4 -1 7 0 -1 -2
grep	-3 -1 -1 7 -1 -1 -1
grid	-8 -3 0 -1 0 14 -2
group	3 -7 -2 -3 6 4 0
group by	-3 -1 0 0 6 -1 0
group_by	-3 -1 0 -1 0 5 0
group_by (	-2 -1 0 -1 0 5 0
groups	0 -3 6 -1 0 0 -1
gson	0 -3 0 0 0 0 4
guid	0 -3 4 -1 0 0 0
guid :	0 -3 4 0 0 0 0
h	-3 4 -1 0 1 4 -4
handle_all_ucf_files	-2 -1 0 7 0 -3 0
handle_all_ucf_files $ID	-2 -1 0 7 0 -3 0
handle_all_ucf_files $ID $ID	-2 -1 0 7 0 -3 0
handler	5 0 1 -1 -1 0 -4
handler )	1 5 0 0 0 0 -5
has	8 3 -2 2 -2 -2 -7
has (	-1 5 1 0 0 -1 -3
has the	5 -2 0 -2 -2 0 0
has the following	5 -2 0 -2 -2 0 0
hasNext	-1 -3 -1 -1 0 -1 6
hasNext (	-1 -3 -1 -1 0 -1 6
hasNext ( ))	-1 -2 -1 -1 0 -1 6
hasOwn	-1 6 -3 0 0 0 -1
head	3 -2 -1 5 -1 -3 -1
head (	-1 -1 0 -1 -1 5 0
head -flag	-2 -1 0 4 0 -1 0
head1	-11 -3 -2 23 -2 -3 -3
head1 AUTHORS	-2 0 0 5 0 0 -1
head1 AUTHORS $	-2 0 0 5 0 0 -1
head1 CONFIGURATION	-2 0 0 4 0 0 0
head1 CONFIGURATION $	-2 0 0 4 0 0 0
head1 CONST	-2 0 0 4 -1 0 -1
head1 LICENSE	-2 -1 0 5 -1 -1 -1
head1 LICENSE $	-2 -1 0 5 -1 -1 -1
head1 MAGIC	-2 0 0 4 0 -1 0
head1 MAGIC MARKERS	-2 0 0 4 0 -1 0
header	6 6 0 -1 0 -10 0
headers	7 -1 0 -2 0 -3 -2
headers ,	4 -2 1 0 0 -2 0
headers =	5 -2 -1 -1 -1 -2 0
help	-5 -1 0 6 0 2 -1
here	-6 -1 -1 2 -1 7 0
heredoc~	-2 -2 -1 9 -1 -2 -1
hh	-3 5 -1 0 0 0 0
hh :	-3 5 -1 0 0 0 0
high	4 -1 0 -3 0 0 1
hint	0 -2 0 0 0 -1 4
hints	-2 -7 -1 -1 0 -1 11
hook	-1 0 -2 4 0 0 -1
hope	-3 -1 0 5 0 0 -1
hope that	-3 -1 0 5 0 0 -1
hope that it	-3 -1 0 5 0 0 -1
host	-3 -2 0 8 -1 -1 0
hostname	-3 4 -1 -1 0 1 0
href	-2 0 -1 -2 0 0 5
href =	-1 -1 -1 -2 0 0 5
href = "	-1 -2 -1 -2 0 0 6
html	13 1 -1 -4 -1 -1 -7
html =	8 -2 0 -4 0 -1 -1
http :	-1 -2 1 -1 -1 -1 4
http : /	-1 0 -1 -1 0 -1 5
https	5 4 -1 -2 -2 -2 -3
https :	5 4 -1 -2 -2 -2 -3
https : /	5 4 -1 -2 -2 -2 -3
http~	5 0 0 -3 -1 0 -1
i	-13 24 -5 -8 -7 6 3
i )	-5 -6 5 -2 0 6 1
i ) $	-4 0 -1 0 0 5 0
i ) =>	0 -6 6 0 0 0 0
i +	-2 -3 1 0 -1 8 -4
i + N	0 -1 0 3 0 4 -4
i ++	-5 22 -1 -5 -4 -4 -3
i ,	-4 14 -6 -4 -2 -1 3
i , $	-6 17 -5 -3 -1 -2 -1
i , ID	0 -3 -1 0 0 0 4
i .	-2 0 4 -1 0 -1 1
i ;	0 4 0 0 -1 -1 -2
i ; $	0 5 0 -1 -1 -1 -2
i <-	0 -1 0 0 0 4 -2
i =	4 10 -2 -3 -2 -2 -6
i = N	-1 7 -1 -1 -1 0 -3
i >	0 -4 0 -1 -1 2 4
i ]	2 -7 -1 0 -1 5 2
i ] ;	0 -6 2 0 0 4 0
i in	-5 -3 0 6 -1 5 -1
i in "	-5 0 0 6 0 0 0
i in N	-4 0 0 0 0 5 0
id	-12 0 12 -13 26 -2 -11
id )	-2 -2 3 -1 5 -1 -2
id ,	-4 2 0 -2 8 -1 -2
id :	-2 -6 10 0 0 0 -2
id ;	0 -2 0 -1 4 0 -1
id ; $	0 -2 0 -1 4 0 -1
id =	-3 0 0 -8 9 2 -1
identifier	4 4 -3 -2 0 0 -2
identity	-6 2 2 0 0 4 -2
identity ,	-5 2 0 0 -1 5 0
ids	2 6 -1 -3 0 -1 -3
if	11 -13 -5 17 -3 -7 0
if !	-1 -1 0 4 0 -2 0
if (	-20 7 10 -14 4 13 -1
if ( !	-4 16 -4 -6 -2 0 0
if ( $	0 6 -2 -5 5 -2 -1
if ( $ID	0 -1 0 4 0 -2 -1
if ( @ID	0 -2 0 0 4 -1 0
if ( ID	-5 9 9 -1 -1 -14 2
if ( Sys	-2 -1 0 -1 0 4 0
if ( i	0 -4 0 -1 0 2 3
if ( index	0 4 -3 0 0 0 -1
if ( len	0 4 -1 0 0 0 -3
if ( new	0 -3 0 -2 7 0 -2
if ( node	0 -3 5 -1 0 0 -2
if ( old	0 -2 0 -1 4 0 -1
if ( require	0 -7 0 0 0 8 0
if ( result	0 -4 0 -1 0 -1 6
if ( schema	0 -5 6 0 0 0 0
if ( typeof	-1 9 -1 -1 -3 -1 -2
if ( v	0 -2 0 0 0 -2 4
if ( value	0 -8 1 -1 0 0 8
if ( x	0 -4 -1 0 0 6 0
if ;	0 -2 0 -1 4 0 -1
if ; $	0 -2 0 -1 4 0 -1
if Find_files	-2 -2 0 5 0 0 -1
if ID	13 3 -3 -3 -1 -2 -5
if ID (	4 -1 -1 -1 0 0 0
if ID .	1 4 0 -1 0 0 -4
if [	-5 -3 -1 13 -2 -1 -1
if [ "	-3 -1 0 7 -1 -1 0
if [ -flag	-1 -1 -1 5 -1 -1 -1
if __name__	-5 -2 0 8 0 -1 0
if __name__ ==	-5 -2 0 8 0 -1 0
if isinstance	4 0 0 0 0 -2 0
if isinstance (	4 0 0 0 0 -2 0
if not	-1 -2 -1 6 0 -1 -1
if the	-2 -7 -2 0 -1 0 11
if you	-3 -1 -1 5 0 -1 1
if~	-2 -2 0 -1 9 -1 -1
ignored	9 -8 -1 -3 -1 -1 5
ignored .	8 -2 0 -4 0 0 0
ignored . $	8 -2 0 -4 0 0 0
image	-1 6 0 0 0 -1 -4
implements	0 -5 -4 -2 0 0 11
implements Id	0 -2 -1 0 0 0 4
implied	-2 -3 0 1 -1 0 6
implied .	-2 -2 0 -1 -1 0 7
implied . $	-1 -2 0 -1 -1 0 5
import	65 -20 16 5 -34 -11 -22
import ( $	6 -1 0 -1 -2 0 -2
import *	4 -1 0 -1 0 0 -2
import * $	5 -2 0 0 0 0 -1
import ID	29 0 -2 -10 -4 -3 -9
import ID $	19 -5 -1 -6 -2 -2 -4
import ID as	11 -1 -1 -3 -1 -1 -3
import ID from	-2 9 -1 -1 -1 0 -5
import Id	15 -4 0 -4 -5 -1 -2
import Id $	11 -3 -1 -3 -3 0 -1
import Optional	4 0 0 0 -3 0 0
import Optional ,	4 0 0 0 -3 0 0
import React ,	0 -2 4 0 0 0 -1
import React from	0 5 -3 0 0 0 -1
import annotations	7 -1 0 -2 -2 0 -1
import annotations $	7 -1 0 -2 -2 0 -1
import com	-1 -2 -1 -1 0 0 4
import com .	-1 -2 -1 -1 0 0 4
import java	-2 -5 -2 -3 -1 0 14
import java .	-2 -5 -2 -3 -1 0 14
import javax	-1 -2 -1 -1 0 0 4
import javax .	-1 -2 -1 -1 0 0 4
import json	8 -2 0 -2 0 -1 -2
import json $	8 -2 0 -2 0 -1 -2
import main	-17 -1 0 19 0 0 0
import main $	-17 -1 0 19 0 0 0
import org	-2 -4 -2 -2 -1 0 11
import org .	-2 -4 -2 -2 -1 0 11
import os	10 -1 0 -4 0 0 -4
import pydoc	-9 -1 0 16 0 0 -5
import pydoc $	-9 -1 0 16 0 0 -5
import re	-6 -1 0 11 0 0 -4
import re $	-8 -1 0 13 0 0 -3
import sys	-13 -1 0 17 0 0 -3
import sys $	-13 -1 0 17 0 0 -3
import type	-6 -19 35 -3 -1 -1 -6
import type {	-5 -18 33 -3 -1 -1 -5
import {	-5 12 6 -2 -1 -1 -8
import { $	-2 -3 6 0 0 0 -1
import { ID	-1 12 -7 -1 -1 0 -3
import { Id	0 9 -7 0 0 0 -1
import { convertToFP	0 5 -4 0 0 0 -1
import { operate	0 -4 4 0 0 0 0
in	25 -9 5 11 -18 -9 -5
in "	8 -2 0 0 -3 -1 -1
in " $	13 -1 0 -7 -3 -1 0
in $	-6 -3 -2 15 -3 -3 1
in $ID	-1 -1 1 4 -1 -2 0
in (	-5 -1 -1 5 4 -2 0
in ( '	-4 0 0 5 0 0 0
in /	-3 0 0 5 0 0 0
in ID	12 -1 5 -12 -4 8 -8
in ID )	3 -7 3 -6 0 10 -3
in Id	0 9 0 -1 -1 -1 -6
in N	-4 -4 3 0 0 7 -1
in N :	-4 -1 0 -1 0 7 -1
in a	-1 0 1 -4 0 0 3
in compliance	-1 -2 0 -1 0 0 5
in compliance with	-1 -2 0 -1 0 0 5
in the	-12 6 4 8 -2 -1 -3
in the $	-2 1 4 -1 0 0 -2
in the hope	-3 -1 0 5 0 0 -1
in the root	-1 2 4 -2 0 0 -3
in writing	-2 -2 0 -1 -1 -1 6
in writing ,	-2 -2 0 -1 -1 -1 6
include	6 -5 0 -2 -3 5 -2
include (	8 -3 0 0 -3 -1 0
include ( '	8 -3 0 0 -3 -1 0
includes	1 4 -3 -1 -1 -1 0
includes (	-2 4 -1 0 0 -1 -1
inclusive	0 -4 4 0 0 0 1
index	-4 6 4 -4 4 -4 -2
index ) ;	0 -3 5 0 -1 -1 0
index ,	0 -2 -1 0 -1 -1 7
index :	0 -1 4 0 0 0 -2
index : number	0 -1 5 0 0 0 -4
index =	-2 4 1 -2 -3 -1 3
index~	-3 -3 0 -1 10 -1 -2
infer	-1 -3 6 0 0 -1 -2
info	-7 1 5 -1 -1 6 -3
info =	-1 -1 0 -1 -1 4 0
info_msg	-2 -1 0 0 -1 4 0
information	-10 -5 -1 17 -1 0 2
information_schema	-6 -2 0 -1 9 0 0
information_schema .	-6 -2 0 -1 9 0 0
information_schema . columns	-4 -1 0 -1 6 0 0
initial	1 -2 4 -1 -1 0 0
innerFrom	0 -5 5 0 0 0 0
innodb	0 -2 0 -1 4 0 0
input	-6 -5 8 0 -1 1 2
input )	-2 5 1 -1 0 0 -4
input .	-5 -3 5 2 -1 0 1
input . $	-5 -2 4 2 -1 0 1
insert	-9 0 -1 1 11 -2 0
insert (	-3 4 -1 2 0 -1 -1
insert into	-2 -2 0 0 6 -1 -1
insert~	-1 -2 0 0 6 -2 -1
install	2 -3 -1 11 -2 -4 -2
install )	-2 0 0 7 0 -5 0
install ) $	-2 0 0 7 0 -5 0
install ID	4 -2 -1 2 -1 -1 -2
installed	-3 -1 0 5 -1 0 0
instance	4 1 -1 -1 -2 -1 0
instance .	0 9 0 0 0 0 -8
instance of	1 4 0 0 -1 0 -3
instanceof	-4 21 -8 -5 -11 -10 16
instanceof Date	-2 28 1 -3 -11 -8 -5
instanceof Id	-1 -2 -4 -1 0 -1 9
instanceof Id )	0 -1 -2 0 0 0 4
instead	-1 2 2 5 -2 -1 -5
instead of	-3 -2 3 6 -1 0 -3
int	-5 -31 -15 -1 6 14 32
int $	0 0 0 -3 0 8 -4
int (	0 -1 0 -1 6 -1 -2
int ( N	-3 0 0 0 6 -1 -1
int ,	6 0 -3 -1 3 -2 -3
int CONST	-2 -1 0 -1 -1 0 5
int CONST =	-2 0 0 -1 -1 0 5
int ID	0 -4 -1 -1 1 3 4
int ID (	0 -1 0 0 0 4 -2
int [	-1 -2 -2 0 -1 0 6
int [ ]	-1 -2 -2 0 -1 0 6
int ]	-2 -1 0 -1 5 0 -1
int n	-2 -3 -2 -1 -2 8 1
int n =	0 -2 0 0 -1 9 -5
int x	-2 -3 -2 1 -9 -1 17
integer	-1 -4 -1 -3 13 -1 -3
integer not	-1 -1 0 -1 5 -1 -1
integer not null	-1 -1 0 -1 5 -1 -1
interface	1 -8 12 -1 -1 -1 -3
interface Id	-1 -5 10 -1 0 0 -2
interface Id extends	0 -2 8 0 0 0 -5
internals	0 6 -3 0 0 0 -2
interpolate	-1 -3 5 0 0 0 -1
interpolate `	-1 -3 5 0 0 0 -1
interval	-2 1 1 -1 7 -2 -4
interval N	-1 -1 0 -1 4 -2 0
interval~	-1 -2 0 -1 6 -1 -1
into	-1 -4 -1 1 7 -1 -1
into~	-1 -3 0 -1 8 -2 -1
int~	-2 -1 -1 0 7 -3 -1
invoke	-3 1 -1 5 -1 -1 -1
invoke -	-2 -1 0 5 0 -1 0
invoke - rc	-2 -1 0 5 0 -1 0
io	5 -2 -2 -2 0 0 2
ip	0 -1 0 0 1 3 -4
iris	-12 -1 0 -1 -1 15 0
iris )	-9 0 0 0 0 11 0
iris ) $	-9 0 0 0 0 10 0
is	13 -15 2 7 -13 2 4
is .	-2 -6 -1 -1 -1 12 -2
is . na	-2 -4 -1 0 -1 7 0
is ID	-1 -1 6 0 -4 -2 2
is ID .	0 -1 7 -2 0 0 -4
is ID to	-5 -1 0 6 -1 -1 2
is NO	-2 -1 0 4 0 0 -1
is NO WARRANTY	-2 -1 0 4 0 0 -1
is an	-1 5 0 -1 0 0 -4
is distributed	-4 -2 -1 5 -1 -1 5
is distributed in	-3 -1 0 5 0 0 -1
is distributed on	-1 -2 0 -1 -1 -1 6
is free	-1 -1 0 4 0 0 -1
is free software	-1 -1 0 4 0 0 -1
is licensed	-1 2 4 -1 0 0 -2
is licensed under	-1 2 4 -1 0 0 -2
is not	5 -1 -3 4 -4 -3 1
is not ID	-5 2 -1 3 0 0 1
is not None	6 -3 -1 3 -2 -2 -1
is not type_to_dict	4 0 -1 -1 -2 0 0
is null	-1 -2 0 0 4 -1 1
is only	5 -3 1 -2 -1 0 -1
is only added	4 -1 0 -1 0 0 -1
is {	0 -2 0 -1 0 0 4
is { @ID	0 -2 0 -1 0 0 4
isFinite	-2 1 -2 0 -1 0 4
isFinite (	-2 0 -2 0 0 0 5
isNaN	-4 8 -1 -1 0 -1 -1
isNaN (	-3 8 -2 0 0 -1 -1
isObject	0 6 -1 0 0 -2 -2
isObject (	0 6 -1 0 0 -2 -2
isPropertyKey	0 4 -1 0 0 -2 -1
isPropertyKey (	0 4 -1 0 0 -2 -1
isPropertyKey ( P	0 4 -1 0 0 -2 -1
isTRUE	0 -3 0 0 0 5 -1
isTRUE (	0 -3 0 0 0 5 -1
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
it	-6 -2 6 8 -7 2 -1
it '	5 1 -1 -3 0 0 -1
it ' $	5 1 -1 -3 0 0 -1
it ( "	-1 0 0 0 -2 4 0
it ,	-1 -2 4 0 0 0 0
it .	-5 8 3 -4 -1 -2 1
it . ID	-4 8 0 -2 0 0 -1
it . next	-1 -1 -1 -1 0 -1 5
it is	-5 -3 2 5 -1 -1 1
it is ID	-5 -1 3 6 0 -1 -2
it under	-2 -1 0 4 0 0 -1
it under the	-2 -1 0 4 0 0 -1
it will	0 -2 1 5 -1 0 -3
it will be	1 -2 -1 5 0 0 -2
it }	-1 -3 5 0 0 -1 0
item	-1 11 0 5 -4 -2 -8
item .	0 6 -3 0 0 0 -3
items	-2 22 -5 -5 -1 -4 -6
items (	6 -2 -1 -1 0 -1 -1
items ( )	6 -2 -1 -1 0 -1 -1
items .	-4 6 3 -1 0 -1 -3
items . map	-4 7 1 0 0 -1 -2
items : {	-2 7 -4 0 0 0 0
items =	-3 10 -2 -2 0 -1 -1
items = {	-3 10 -3 -2 0 -1 -1
items }	-3 6 2 -2 0 -1 -1
iterator	-2 -2 1 0 0 0 4
its ID	-1 -3 0 0 0 0 4
j	0 -4 2 1 1 -1 1
java	-5 -10 -3 -1 -1 -2 23
java .	-2 -8 -3 -4 -1 -1 19
java . lang	-1 -2 -1 -1 0 0 5
java . util	-1 -4 -2 -2 -1 0 9
javax	-1 -2 -1 -1 -1 0 5
javax .	-1 -2 -1 -1 -1 0 5
javax . annotation	-1 -2 0 -1 -1 0 4
join	2 -2 0 7 6 -8 -4
join (	4 -1 0 8 0 -7 -3
join ( "	-4 15 -3 -1 0 -4 -2
join~	-2 -2 0 -1 7 -1 -1
js	-1 4 0 -1 0 0 -3
json	10 1 -2 -2 0 -3 -4
json $	7 -2 0 0 -1 -1 -2
json .	6 -2 0 -1 0 -2 -1
json . loads	5 -2 0 -1 0 -2 0
json~	0 4 -1 -2 1 -1 0
junit	-1 -4 -1 -1 0 0 7
junit .	-1 -4 -1 -1 0 0 7
k	4 -3 0 -5 -1 11 -7
k )	-2 -5 0 0 -1 4 3
k ) ;	-1 -2 -1 0 -1 5 0
k ,	3 4 -2 -1 0 2 -6
k =	0 0 0 0 -1 7 -6
k ]	0 4 -2 0 0 0 -2
keep	0 -2 0 -2 0 5 0
key	-5 3 -1 2 2 -6 6
key ,	2 -6 1 -1 2 -2 4
key .	0 -1 -2 0 0 -1 4
key =	1 6 1 0 -2 -1 -4
key ]	-8 9 -2 5 -2 -1 -2
key ] $	-7 3 0 5 0 0 0
key ] =	-2 7 -1 -1 -2 -1 -1
keyof	-2 -3 9 -1 0 -1 -2
keys	-4 -1 10 -1 0 -1 -3
keyword	-1 -10 14 -1 0 -2 -1
keyword :	-2 -7 11 -1 0 -1 0
keyword : "	-2 -5 8 0 0 -1 0
key~	-3 -2 0 -1 9 -2 -1
kind	16 0 2 -3 -1 -13 -1
kind )	0 5 -2 -1 0 0 -2
kind ) {	0 5 -2 -1 0 0 -2
kind :	0 -3 4 -1 0 0 0
kind : '	0 -3 4 -1 0 0 0
kind =	14 0 -1 -1 0 -12 0
kind~	-3 0 0 -1 -1 0 6
kwargs	7 -5 -1 -1 0 -1 0
l	-1 -4 -1 4 -3 0 6
l =	0 -1 -1 0 -4 0 6
label	-6 3 -5 7 -1 -2 5
label ,	0 4 -4 0 0 0 0
label =	-3 10 -7 3 -1 0 -2
labels	0 -1 0 -1 -1 5 -1
lambda	9 -2 -1 -3 0 -2 -1
lambda x	8 -1 -1 -3 -1 -2 -1
lambda x :	8 -1 -1 -3 -1 -2 -1
lang	-1 -4 -1 -2 -1 0 9
lang .	-1 -3 -1 -2 -1 0 9
language	4 -3 0 -5 0 -1 4
language governing	1 -2 0 -2 -1 -1 5
language governing permissions	1 -2 0 -2 -1 -1 5
lapply	-1 -2 0 -1 0 5 0
lapply (	-1 -1 0 -1 0 4 0
law	-4 -2 0 3 -1 -1 5
law .	-2 -1 0 4 0 0 -1
law . $	-2 -1 0 4 0 0 -1
law or	-2 -2 0 -1 -1 -1 6
law or agreed	-2 -2 0 -1 -1 -1 6
lb	-3 -1 0 6 -1 -1 0
lb ID	-3 -1 0 6 -1 -1 0
lb ID "	-3 -1 0 5 0 -1 0
left	-8 10 -1 -1 1 -1 0
left )	-4 7 0 -1 -1 0 -1
len	6 1 1 1 -1 -5 -3
len (	6 -2 0 2 0 -5 0
length	-2 -1 11 -3 -2 5 -7
length $	2 10 -2 -1 -2 -1 -7
length (	-1 -8 -1 -1 1 7 3
length ( )	0 -4 0 0 0 -1 6
length )	-2 5 0 -1 0 -1 0
length ) $	-2 4 0 0 0 -1 -1
length ===	0 -5 9 0 0 0 -2
length === N	0 -5 9 0 0 0 -2
less than	1 4 0 -1 0 0 -3
let	-18 45 26 -20 -8 -9 -16
let ID	-1 2 12 -1 -1 -4 -6
let ID :	0 -14 16 0 0 0 -1
let ID =	-1 11 0 -1 -1 -4 -4
let i	0 9 1 -4 -1 -2 -4
let i =	0 10 1 -4 -1 -2 -4
let index	-2 4 0 -1 0 0 0
let index =	-2 4 0 -1 0 0 0
let valid	0 -3 4 0 0 0 0
let valid :	0 -3 4 0 0 0 0
let x	0 -2 4 0 -1 0 -1
letters	-6 -3 0 -1 0 11 0
letters )	-2 -1 0 0 0 4 0
letters [	-3 -1 0 0 0 4 0
letters [ N	-3 -1 0 0 0 4 0
letters~	-3 -1 0 0 0 4 0
level	7 0 0 -6 -2 1 -1
lexer	4 -2 0 -1 -1 0 -1
lib	-3 -2 0 6 -1 1 -1
lib /	-2 -1 0 5 -1 -1 0
library	2 -4 -1 -3 -1 7 -1
library (	-1 -3 0 -1 -1 7 -1
license	-1 7 3 -4 -1 -1 -3
license found	-1 2 4 -1 0 0 -2
license found in	-1 2 4 -1 0 0 -2
licensed	-1 5 4 -2 0 0 -5
licensed under	-1 5 4 -2 0 0 -5
licensed under the	-1 5 4 -2 0 0 -5
licenses	-4 1 -1 -2 -1 -1 7
licenses /	-4 1 -1 -1 -1 -1 5
licenses / LICENSE	0 -5 0 -3 -1 -1 10
lifecycle_verbosity	-3 -1 0 -1 0 4 0
lifecycle_verbosity =	-3 -1 0 -1 0 4 0
lifecycle_verbosity = "	-3 -1 0 -1 0 4 0
like	4 -2 -1 -3 1 -1 2
limit	-3 -2 -2 3 -4 -1 8
limitations	3 -4 0 -2 -1 0 4
limitations under	3 -4 0 -2 -1 0 4
limit~	14 -1 0 -1 -11 -1 0
line	5 -2 -2 6 -2 -3 -2
line $	-3 -2 0 8 0 -1 -1
link	-3 -2 3 4 0 0 -1
list	-6 -6 -5 -3 -1 16 6
list (	-8 -3 -1 -2 0 16 -2
list ( $	-4 -1 0 0 0 5 0
list of	-1 -2 0 -1 0 0 4
live	-4 0 0 6 2 -2 -2
live -	-3 -1 0 6 -1 -1 0
llll~	-2 4 -1 0 -1 0 0
lll~	-2 4 -1 0 -1 0 0
load	-5 -4 -1 -2 -1 11 2
load (	-6 -3 -1 -1 0 11 1
load_all	-2 -1 0 0 0 4 0
load_all (	-2 -1 0 0 0 4 0
load_all ( "	-2 -1 0 0 0 4 0
loads	6 -2 0 -1 0 -2 0
loads (	5 -2 0 -1 0 -2 0
loc	0 4 -3 0 0 0 -1
local	-3 -8 -2 9 -2 6 -1
local (	0 -4 0 -3 0 8 0
local ( {	0 -4 0 -3 0 8 0
local CONST	-2 -1 0 5 -1 0 0
local ID	-1 -1 0 5 -1 -1 -1
local ID =	-1 -2 0 5 -1 -1 0
localStorage	-4 8 0 0 0 -3 0
local_options	-4 -2 0 -2 0 10 0
local_options (	-4 -2 0 -2 0 10 0
local_options ( lifecycle_verbosity	-2 -1 0 0 0 4 0
localize	-6 11 -4 0 0 0 0
localize :	-6 10 -4 0 0 0 0
locals	0 -4 0 -1 0 6 -2
log	-5 -2 8 -1 6 2 -8
log (	-6 2 11 -2 -2 3 -7
log ( `	-1 4 -1 0 0 0 -2
log_bin_trust_function_creators	-1 -3 0 -3 7 0 0
log_bin_trust_function_creators =	-1 -3 0 -3 7 0 0
log_bin_trust_function_creators = N	-1 -3 0 -3 7 0 0
logger	2 -1 4 -2 -1 -2 0
logger .	-1 0 4 -1 -1 -2 1
logger . interpolate	-1 -3 5 0 0 0 -1
logging	5 -4 -1 -2 -1 -1 3
long	-2 -10 -5 0 -2 -1 21
loop	7 0 1 -2 0 -3 -2
low	5 0 0 -4 0 0 -1
ls	9 -3 0 -4 0 -1 -1
ls -flag	10 -1 0 -9 0 0 0
m	0 4 -1 -1 -3 7 -5
m $	-1 -2 0 -2 0 5 0
m ,	-2 1 -2 0 -1 4 0
magic~	-2 0 0 4 0 -1 0
main	-9 2 -2 17 -1 1 -7
main $	-17 -1 0 19 0 0 0
main (	-1 6 -3 7 -1 -2 -6
main ( )	3 7 -1 0 0 -1 -6
main =	-1 -2 0 0 0 4 0
main import	-4 0 0 5 0 0 0
main import main	-5 0 0 5 0 0 0
manually	4 -1 0 -1 0 0 -1
manually .	4 -1 0 -1 0 0 -1
manually . $	4 -1 0 -1 0 0 -1
map	-5 -3 10 -3 -1 -6 8
map (	-1 8 -3 -1 0 -6 4
map ((	0 -8 10 0 0 0 -1
map :	-3 -1 4 0 0 0 0
map : Id	-3 -2 5 0 0 0 0
mapping	3 -5 0 -2 -1 2 3
mark	-1 4 0 1 -4 0 1
markers~	-2 0 0 4 0 -1 0
match	14 -1 -2 -4 -1 -2 -4
matches	2 -4 1 -1 -1 -2 5
matching	4 -3 -1 -2 0 0 2
max	-13 6 0 -2 -5 12 2
max (	-8 6 -3 -2 -5 8 5
max ( a	-1 -4 0 0 -1 0 6
max ( x	-4 0 0 0 -1 5 0
max =	-4 0 1 0 0 4 -1
max = N	-4 0 0 0 0 4 -1
may	-6 -8 -1 0 -2 -1 18
may be	-2 1 0 -1 0 0 4
may not	-1 -2 0 -1 0 0 6
may not use	-1 -2 0 -1 0 0 5
may obtain	-1 -2 0 -1 -1 0 5
may obtain a	-1 -2 0 -1 -1 0 5
md	6 -1 0 -3 -1 -1 0
mean	5 -4 -1 -2 -4 6 -1
mean (	7 -3 -1 -1 -2 2 -3
mean ( x	-1 -1 0 0 0 4 0
member	0 -4 2 0 0 0 3
merchantability~	-4 2 0 3 -1 0 -1
merged	0 -4 -1 8 -1 0 -2
message	4 8 1 -4 -5 -2 -2
message $	-2 2 -2 1 -3 4 0
message (	-1 -5 3 0 0 4 -1
message ( "	-1 -3 0 0 0 5 0
message ,	2 3 -1 0 0 -4 -1
messages	0 4 -4 -1 2 0 -1
meta	-2 0 0 -1 -1 -1 4
meta .	-2 0 -1 0 -1 0 4
metaSchema	0 -3 4 0 0 0 0
meta_schema_id~	-2 -1 4 0 0 0 -1
method	-8 -2 -9 -4 -1 0 23
method )	0 0 -3 0 0 0 4
method ,	-1 -1 -2 0 0 0 4
method .	0 -3 -1 -1 0 0 5
method :	-2 5 -2 0 0 0 0
method ID	-2 0 -1 0 0 0 4
methods	3 -5 -1 -1 -2 0 7
methods .	0 -3 0 0 0 0 4
method~	-1 -2 0 0 -1 -3 8
mimetypes	4 -1 -1 -1 -1 0 0
mimetypes =	4 -1 -1 -1 -1 0 0
mimetypes = [	4 -1 -1 -1 -1 0 0
min	4 -1 4 -1 -5 -1 -1
min (	6 -4 3 0 -5 0 1
min ( N	6 0 0 0 -5 -1 0
minor	2 4 -1 -1 0 -2 -2
mit~	-4 9 3 -2 0 0 -6
mkdir	-1 -3 0 5 0 -1 0
mktemp	-1 -1 0 4 0 -1 0
mode	-3 -3 -2 6 -1 0 1
model	-2 -4 3 -3 1 5 0
model_validate	4 -2 -1 0 0 -1 0
model_validate (	4 -2 -1 0 0 -1 0
model_validate ( {	4 -1 -1 0 0 -1 0
models	4 -1 0 -1 -2 0 0
modify	-1 -1 0 0 4 -1 -1
module	-1 13 -3 2 -3 -3 -5
module .	-2 8 -1 -2 -1 -2 0
module . exports	-2 10 0 -2 -1 -2 -2
modules	6 -2 0 -2 0 0 0
monitor	-4 -1 -1 6 1 0 -2
monitor the	-2 0 0 4 -1 0 0
monitorid	-1 -1 0 -1 4 0 -1
monitors	0 -2 0 -1 5 0 -1
months	-3 7 -1 2 0 0 -5
more	-2 -4 -1 6 -1 -1 3
msg	4 -2 1 -2 0 0 0
mtcars	-3 -2 0 -1 -1 9 -1
must	1 9 -2 -3 -1 -1 -3
must be	1 4 -1 -2 0 0 -2
n	20 -6 -5 -10 -7 11 -3
n $	36 -8 0 -16 -4 -6 -1
n (	-2 0 0 -1 0 4 0
n *	-4 0 0 12 -1 -5 -1
n ,	-1 -1 2 0 -1 7 -5
n -	-1 -2 0 -3 0 5 0
n :	-2 4 -3 -2 -1 -1 5
n ;	-1 -2 -2 0 -1 2 4
n ; $	-1 -1 -2 0 -1 0 5
n =	-7 -3 -2 10 -3 8 -4
n = NL	0 -2 0 -1 0 0 4
n = n	-2 -1 0 -1 0 5 0
na	-6 -5 -1 3 -2 12 -1
na (	-2 -4 -1 0 -1 8 0
na ( x	-1 -4 -1 0 -1 7 0
na .	-4 0 0 0 -1 6 0
na . rm	-4 0 0 0 -1 5 0
name	22 -12 -2 -14 8 -4 4
name $	-2 6 -2 0 -1 0 0
name (	-3 -1 2 4 0 -1 0
name )	6 -2 -4 0 4 -4 0
name ) $	7 -2 -1 -1 1 -4 0
name ) {	0 4 -2 -1 0 0 -1
name +	8 -5 -1 -4 0 -1 3
name ,	5 -8 -5 -2 3 9 -2
name , ID	-1 -4 -1 0 0 5 0
name . $	2 -4 0 0 0 0 2
name :	3 -4 11 -2 0 -1 -6
name : string	0 -3 9 0 0 0 -5
name ;	0 -7 -1 0 0 0 9
name ; $	0 -11 1 0 0 0 11
name =	2 15 -7 -10 -2 -4 7
name = "	-5 19 -2 -8 0 -4 0
name = name	2 -10 -2 -1 0 1 11
name ] $	-4 4 0 -1 2 0 0
named	0 -2 -1 -1 0 0 4
names	0 1 -3 7 -2 0 -2
names (	-1 -1 -1 0 -1 4 0
names )	-1 -2 -1 4 0 -2 2
names .	2 6 0 -1 0 -4 -2
namespace	11 -4 1 -2 -5 4 -4
name~	-2 -2 -1 13 -1 -5 -3
nav	1 4 -4 0 0 0 0
na~	-4 -2 0 -1 -2 11 -1
ncol	-1 -1 0 0 0 4 -2
network	3 -4 1 -2 0 -1 4
never	-1 -2 4 0 0 -1 1
new	-16 23 6 -10 3 -15 8
new $ID	0 6 -2 0 0 0 -4
new $ID (	0 6 -2 0 0 0 -4
new .	-1 -5 0 -3 11 0 -3
new . ID	0 -3 0 -2 8 0 -2
new . diskspace	0 -2 0 -1 6 0 -2
new . id	0 -1 0 -1 4 0 -1
new ArrayList	0 -4 -1 0 0 0 6
new Date	-2 12 3 0 -1 -6 -6
new Date (	-2 12 3 0 -1 -6 -6
new Error	-3 9 14 -2 -1 -4 -13
new Error (	-3 9 14 -2 -1 -4 -13
new ID	0 7 -1 0 0 0 -6
new ID .	0 7 -1 0 0 0 -6
new Id	-4 -6 -4 -2 -2 -2 19
new Id (	-3 -2 -2 -1 -1 -1 11
new Id <>	0 -4 -1 0 0 0 6
new IllegalArgumentException	0 -5 -1 0 0 0 6
new IllegalArgumentException (	0 -5 -1 0 0 0 6
new Intl	-6 9 0 0 0 -1 0
new Intl .	-6 9 0 0 0 -1 0
new Map	-1 9 0 0 0 -2 -6
new Map (	0 10 -2 0 0 -2 -5
new Promise	0 4 -3 0 0 0 0
new Set	-2 6 3 0 -2 -1 -5
new Set (	-2 6 3 0 -2 -1 -5
new StringBuilder	0 -3 0 0 0 0 4
new StringBuilder (	0 -3 0 0 0 0 4
new~	0 -1 -1 -1 4 0 -1
next	-3 -6 9 -1 -1 -4 6
next (	1 -2 1 -1 0 -3 4
next ( )	-1 0 -2 -1 0 -1 4
next :	-2 0 5 0 0 -2 0
nextElem	-4 -1 0 -1 0 7 0
nextElem (	-4 -1 0 -1 0 6 0
nextElem ( it	-4 -1 0 -1 0 6 0
nil	-1 -2 4 0 0 0 0
no	-5 -7 -1 6 10 -2 -1
no $	-4 1 0 5 0 -1 -1
no ID	2 -4 0 -6 11 -1 -1
no ID $	-2 -3 0 -5 11 0 -1
node	9 17 -7 -9 -3 -4 -4
node "	-3 -1 0 4 0 0 0
node " "	-3 -1 0 4 0 0 0
node $	5 -3 0 -1 0 0 0
node )	-2 7 -3 -1 -1 -1 1
node ) {	0 4 -3 -1 0 -1 0
node .	8 9 0 -10 -1 -2 -4
node . ID	5 4 -2 -4 0 0 -3
nodes	0 1 -2 -2 0 -1 5
non	0 1 -1 -5 0 0 5
non -	0 1 0 -5 0 0 5
nop~	0 -5 0 0 0 0 7
normal	7 -2 0 0 -2 -2 -2
not	18 -17 1 -2 11 -12 1
not ID	2 1 -2 6 -1 -1 -4
not ID to	6 -1 0 -1 0 0 -4
not None	6 -3 -1 3 -2 -2 -1
not None $	7 -2 0 -1 -2 -2 0
not None and	-3 0 0 4 0 0 0
not callable	4 0 0 0 -3 -1 0
not callable (	4 0 0 0 -3 -1 0
not edit	4 -1 0 -1 0 0 -1
not edit the	4 -1 0 -1 0 0 -1
not in	4 -1 0 -1 0 -2 0
not null	-7 -6 -1 -2 22 -3 -3
not null $	-2 -2 0 -1 6 -1 -1
not null ,	-4 -2 0 -1 10 -2 -1
not null default	-2 -2 0 0 6 -1 -1
not type_to_dict	4 0 -1 -1 -2 0 0
not type_to_dict $	4 0 -1 -1 -2 0 0
not use	-2 -2 0 0 0 0 4
not use this	-1 -2 0 -1 0 0 5
notNull	0 -3 0 0 0 0 4
notNull (	0 -3 0 0 0 0 4
not~	-4 8 -1 -5 13 -6 -4
now	0 -4 3 1 2 -2 0
now (	2 -5 3 -1 2 -2 0
now ( )	2 -5 3 -1 2 -2 0
no~	-5 -2 0 7 2 0 -2
np	13 -3 0 -1 -2 -4 -3
np .	13 -3 0 -1 -2 -4 -3
npm	-2 -1 0 4 0 -1 0
nrow	-1 -1 0 -1 -1 6 -2
nrow (	0 -1 0 0 0 4 -2
null	-27 3 8 -10 27 -6 5
null $	-4 6 -2 -1 8 -3 -5
null (	-1 -2 0 0 0 7 -4
null )	-2 -1 -5 -3 -1 -4 15
null ) {	0 -4 -4 -2 0 -2 13
null ,	-11 -9 10 -3 16 -5 1
null , $	-9 -4 5 -2 16 -4 -2
null ;	-1 6 -5 -2 -2 -1 5
null ; $	-1 6 -5 -2 -2 -1 5
null =	0 -7 8 0 0 0 -1
null = null	0 -4 5 0 0 0 0
null default	-2 -2 0 0 6 -1 -1
null default '	-2 -2 0 0 6 0 -1
null |	-2 4 -2 0 0 0 0
null ||	-4 4 -1 0 0 0 1
nullable fields	4 -1 0 -1 0 0 -1
nullable fields that	4 -1 0 -1 0 0 -1
null~	-9 -9 -2 -1 6 19 -3
num	0 2 2 0 0 0 -4
number	1 -22 42 -2 -3 -2 -14
number (	-1 -2 4 0 0 0 -1
number )	-1 -8 12 0 0 0 -2
number ) :	0 -2 5 0 0 0 -2
number ) =>	0 -4 5 0 0 0 0
number ,	0 -8 10 0 0 0 -1
number , b	0 -5 5 0 0 0 0
number ;	0 -3 7 -1 0 0 -2
number ; $	0 -2 4 0 0 0 -1
number =	-1 -7 12 0 0 1 -5
number >	0 -7 11 0 -1 0 -2
number > (	0 -5 8 0 -1 0 -2
number ]	-1 -3 6 0 0 0 -1
number of	1 3 -4 0 0 0 1
nums	-2 -3 -2 2 -1 -1 7
o	-2 10 -2 -2 1 -2 -2
o ))	0 4 -2 0 0 0 -1
o .	-1 6 -1 -1 1 0 -3
o [	-1 5 -2 0 0 0 -2
obj	17 2 -4 -5 -2 -4 -4
obj )	1 5 -2 -1 -1 0 -3
obj .	6 -1 -2 0 0 -1 -2
obj . get	4 -2 -1 0 0 0 0
obj [	4 1 -1 -2 0 -1 -1
obj [ "	4 -1 0 -2 0 -1 0
object	3 6 -1 -6 -3 4 -3
object ,	1 3 -1 0 0 2 -4
obtain	-1 -2 0 -1 -1 0 6
obtain a	-1 -2 0 -1 -1 0 5
obtain a copy	-1 -2 0 -1 -1 0 5
of	7 -9 3 0 -15 -4 17
of $	4 1 -2 0 -2 -1 -1
of (	-3 -13 6 0 0 -1 12
of ID	4 -2 1 1 -2 2 -5
of ID ID	3 0 2 0 0 -1 -5
of Id	2 4 0 0 -2 0 -4
of it	-3 -1 0 4 0 0 -1
of the	10 7 -1 -6 -5 -2 -3
of the GNU	-1 -1 0 4 -1 0 -1
of the ID	1 13 -2 0 -1 0 -11
of the License	-1 -2 0 -1 -1 0 5
of the OpenAPI	4 -1 0 -2 0 0 0
of this	-2 -4 4 -1 -1 0 4
of this source	-1 2 4 -2 0 0 -3
of {	-1 -3 -1 0 0 0 6
of { @ID	-1 -3 -1 0 0 0 6
offset	-1 5 -1 -1 1 -1 -3
offset =	0 5 0 0 0 0 -4
of~	-3 4 0 -1 -4 -1 6
ok	-1 13 -11 -1 -3 -1 4
ok =	0 -1 -2 0 -3 0 7
old	0 -5 0 -4 10 1 -2
old .	-1 -4 0 -3 10 0 -2
old . ID	0 -3 0 -2 8 0 -2
old . diskspace	0 -2 0 -1 5 0 -1
old~	-2 -1 0 0 4 -1 -1
on	-4 -12 1 -1 22 -4 -1
on [	-3 -1 0 -2 6 0 0
on [ primary	-3 -1 0 -2 6 0 0
on an	-1 -2 0 -1 -1 -1 6
on an "	-1 -2 0 -1 -1 -1 6
on the	-4 -1 0 4 -1 0 2
on update	6 -1 0 -1 -3 0 0
onClick	-1 12 -9 -1 -1 -1 -1
onClick =	0 12 -9 -1 0 0 -1
onClick = {	0 12 -9 -1 0 0 -1
only	8 -4 5 -1 -1 -1 -6
only added	4 -1 0 -1 0 0 -1
only added to	4 -1 0 -1 0 0 -1
on~	-5 -2 -1 -3 16 -3 -3
op	4 0 0 -1 0 0 -2
open	6 -1 -1 3 -2 -5 0
open (	7 0 0 0 -2 -4 0
openapi	5 -2 0 -2 0 -1 0
openapi -	5 -2 0 -2 0 -1 0
openapi - generator	5 -2 0 -2 0 -1 0
openapi_to_dict	10 -2 0 -3 -3 -1 -1
openapi_to_dict $	6 -2 0 -3 0 -1 -1
operate	-2 -5 5 4 0 0 -1
operate }	0 -4 4 0 0 0 0
operate } from	0 -4 4 0 0 0 0
operation	0 -3 0 -1 0 0 5
opt	-10 -1 -1 11 -1 0 0
optimize	-1 -5 -1 -1 10 1 -3
optimize table	-1 -4 -1 -1 11 -1 -3
optimize table Filters	0 -1 0 0 4 0 -1
optional	4 4 -1 -1 -1 0 -5
optional $	4 -1 -2 -1 0 0 -1
options	-8 24 -3 -5 -3 11 -17
options $	0 6 0 0 0 0 -4
options (	-7 -4 0 -2 -1 15 0
options ( progressr	-2 -1 0 0 0 4 0
options )	-2 13 2 -1 -1 -5 -6
options ) $	-1 4 2 -1 0 -4 0
options ) ;	0 4 1 0 0 0 -5
options ) {	0 9 -5 -1 -1 -1 -2
options .	0 0 3 -1 0 2 -4
options . ID	0 -3 6 0 0 2 -4
options :	0 -4 4 0 0 0 0
options : Id	0 -4 4 0 0 0 0
options =	0 4 -2 0 0 0 -1
opts	-4 -2 13 0 -1 0 -6
opts )	-1 4 -1 0 0 2 -4
opts .	-2 -2 8 -1 0 -1 -2
opts :	-1 -4 5 1 0 0 0
or	7 4 -1 -1 -10 -10 11
or FITNESS	-2 0 0 4 0 0 -1
or FITNESS FOR	-2 0 0 4 0 0 -1
or ID	8 5 -2 1 -4 -4 -4
or agreed	-2 -2 0 -1 -1 -1 6
or agreed to	-2 -2 0 -1 -1 -1 6
or authors	-1 -1 0 -1 0 0 4
or authors .	-1 -1 0 -1 0 0 4
or implied	-2 -2 0 -1 -1 0 7
or implied .	-2 -2 0 -1 -1 0 7
or not	0 1 4 -2 0 0 -3
or the	-1 4 0 -1 -1 0 -2
order	-3 4 -2 -3 4 -3 3
order =	0 -1 0 0 -3 -1 6
order by	-2 -1 0 -1 8 -2 -1
order~	-2 -1 0 -1 6 -1 -1
org	-7 -3 -5 -5 -3 1 21
org .	-4 -9 -3 -1 -2 -1 19
org . junit	-1 -3 -1 -1 0 0 6
org . springframework	-1 -4 -2 -1 -1 -1 10
org /	-2 6 -2 -2 -1 -1 3
org / licenses	-4 1 -1 -1 -1 -1 5
original	0 -2 1 -2 0 0 4
original author	-1 -1 0 -1 0 0 4
original author or	-1 -1 0 -1 0 0 4
or~	-3 3 -1 -2 2 -3 4
os	21 -8 -1 -3 -1 -4 -5
os .	12 -7 0 1 -1 -4 -1
os . ID	8 -5 0 -1 0 -1 0
other	-5 0 -2 0 -1 -2 11
other .	-1 -2 -1 -1 0 0 5
other :	-1 4 -2 0 0 -1 0
other : "	-1 6 -4 0 0 0 0
out	-4 -20 7 8 -2 8 4
out ,	-1 -2 0 0 0 4 0
out .	-1 -9 1 6 -1 1 3
out . println	0 -2 0 -1 0 -1 4
output	-2 2 -1 1 -2 7 -6
output =	-3 -1 0 0 0 5 0
output = "	-4 -1 0 0 0 5 0
output dict	4 -1 0 -1 0 0 -1
output dict for	4 -1 0 -1 0 0 -1
p	-10 4 -8 -2 -2 11 7
p )	-9 -1 1 -1 0 11 -1
p ) $	-5 -1 -1 0 0 7 0
p .	-1 5 0 -1 0 -2 -1
p . ID	-1 4 0 -1 0 -2 0
p =	0 7 -5 0 0 0 -1
p >	-3 -5 -4 -2 -1 -1 16
p > $	-1 -1 -1 0 0 0 4
p [	4 0 0 -1 0 -3 0
p in	4 0 0 -1 0 -3 0
package	-7 -6 -2 5 -2 1 12
package org	-1 -3 -1 -1 -1 0 7
package org .	-1 -3 -1 -1 -1 0 7
packages	-5 -2 -1 4 -1 6 -1
package~	-6 -1 0 3 -1 4 0
padStart	-6 9 0 0 0 -1 0
padStart (	-6 8 0 0 0 -1 0
page	0 4 2 0 0 0 -5
page .	0 5 0 0 0 0 -5
param	9 -3 -4 -2 -1 -1 3
param .	-2 -2 0 0 0 0 4
param ID	5 -1 -2 -1 0 0 -1
param ID :	5 -1 -2 -1 0 0 -1
parameters	0 -5 -1 -1 0 0 8
parameter~	-1 -1 0 0 0 -1 4
params	5 -2 7 -3 -1 -1 -4
params )	1 -1 5 0 0 0 -3
params ) ;	0 -4 7 0 0 0 -4
params .	0 -3 6 0 0 0 -2
params . ID	0 -4 6 0 0 0 -2
parent	4 -1 2 -2 -1 -1 -2
parent ,	1 -4 5 0 0 0 -1
parentSchema	-1 -3 8 -1 0 -1 -2
parentSchema .	-1 -4 5 0 0 0 0
parentSchema . properties	0 -3 4 0 0 0 0
parse	3 2 5 -3 -1 -2 -4
parse (	-1 1 6 -1 0 -1 -3
parseFloat	-4 9 0 -1 -1 -3 -1
parser	7 0 -1 -1 0 -5 -1
parser .	7 -2 0 0 0 -3 -1
pass	20 -8 2 -10 -1 -1 -2
pass $	19 -7 -1 -10 0 0 0
path	0 1 4 1 -1 -1 -5
path (	-2 -1 0 -1 0 4 0
path ,	2 7 -1 -1 0 -4 -3
path , ID	0 4 0 0 0 -1 -2
path .	1 -3 4 1 -1 -2 -2
path =	1 -4 1 1 -1 1 1
path~	-3 -2 -2 8 0 -1 0
pattern	0 2 -6 -3 0 0 7
pattern :	-1 5 -2 -2 0 0 0
pattern : /	-1 5 -2 -2 0 0 0
pd	4 -2 -1 0 0 -1 0
perf	-5 -2 -1 13 -1 -2 -2
perf record	-4 -2 -1 10 -1 -1 -2
perf record -flag	-3 -1 -1 8 -1 -1 -1
permissions	1 -2 0 -2 -1 -1 5
permissions and	1 -2 0 -2 -1 -1 5
permitted	-7 5 0 4 0 0 -1
permitted by	-2 -1 0 4 0 0 -1
permitted by law	-2 -1 0 4 0 0 -1
pip	-3 -1 0 6 0 0 0
pipe	6 -3 6 0 0 -8 -1
pipe (	0 -3 6 0 0 -2 -1
pipe ( ID	0 -3 6 0 0 -2 -1
pipefail	-3 0 0 7 -3 0 0
pipefail $	-3 0 0 7 -3 0 0
pivot	-4 0 0 0 11 -6 0
pkg	-5 0 -1 -3 0 11 -2
plan	-3 4 0 -1 -1 1 0
plan (	-3 4 0 -1 -1 1 0
plan ( N	0 6 0 0 0 -4 0
platform	-3 5 -2 -1 0 0 1
plot	11 -2 0 -1 -1 -6 0
plot (	13 -2 0 -1 0 -10 0
plugin	-6 -3 0 12 -1 0 -3
plugin ID	-4 -2 0 9 0 0 -1
point	2 7 -1 -3 0 0 -5
points	0 10 -1 -1 0 1 -9
pop	5 -6 1 -1 -1 -1 3
pop (	6 -7 1 -1 0 -1 3
pop ( "	6 -4 0 -1 0 -1 0
pop ( )	0 -4 1 -1 0 0 4
port	1 -5 5 -1 0 0 1
port :	1 -4 5 -1 0 0 0
pos	6 -11 2 -2 0 -1 5
pos =	1 -4 3 -1 -1 0 1
post	4 3 0 -2 -1 0 -2
pow	8 -2 2 -1 -4 -1 -2
pow (	8 -2 2 -1 -4 -1 -2
pow ( N	7 0 0 0 -4 -1 -1
power	0 -4 4 0 0 0 0
pprint	4 0 0 -1 0 0 -2
pre	0 -1 -2 -1 -1 -1 6
pre >	-1 -2 -2 -1 0 0 6
pre > $	-1 -2 -2 -1 0 0 6
predict	-3 -1 0 0 0 5 0
prefix	-2 2 -1 4 -2 -5 4
prefix ,	0 -4 -1 0 -1 0 5
prefix =	-4 6 0 3 -1 -4 -1
prep	-2 -1 0 -1 0 4 0
prep (	-2 -1 0 -1 0 4 0
prepare	0 -3 0 0 6 0 -2
prepare stmt	0 -2 0 0 6 0 -2
prepare stmt from	0 -2 0 0 6 0 -2
previous	-5 3 3 0 -1 0 0
price	-4 3 -1 -1 4 -1 -1
price )	-4 5 0 0 2 -1 -1
primary	-5 -2 -1 -2 13 -3 0
primary ]	-3 -1 0 -2 6 0 0
primary ] $	-3 -1 0 -2 6 0 0
primary key	-2 -1 0 0 7 -2 -1
primary key (	-1 0 0 0 4 -2 0
primary~	-4 -2 0 -1 9 -2 -1
print	13 -16 -4 0 -10 21 -4
print "	2 -5 -1 16 -6 -5 -1
print (	-26 -6 -2 6 -3 32 -1
print ( "	13 -3 0 4 0 -13 0
print ( ID	-13 0 0 2 0 12 0
print ( p	-8 0 0 0 0 9 0
print ( x	4 0 0 0 0 -3 0
printf	-2 -6 -1 13 0 2 -5
printf "	0 -1 0 4 0 0 -2
printf '	-1 -3 -1 8 0 0 -2
println	-1 -7 -1 -1 0 -1 11
println (	0 -4 -1 -1 0 -1 7
private	-2 -20 19 -3 -1 0 7
private ID	0 -2 8 0 0 0 -5
private Id	0 -2 -5 0 0 0 8
private Id (	0 -2 -3 0 0 0 6
private final	0 -2 -6 0 0 0 9
private readonly	0 -2 14 0 0 0 -11
private static	0 -2 -6 0 0 0 10
private static class	0 -1 -3 0 0 0 4
private void	0 -2 -2 0 0 0 4
private void ID	0 -1 -2 0 0 0 4
process	3 5 3 -5 -2 -3 -2
process .	0 6 2 -2 -1 -2 -2
process . stdout	-3 5 0 0 -1 -1 0
program	-7 -3 1 13 -1 -1 -2
program is	-3 -1 0 6 -1 0 -1
program is distributed	-3 -1 0 5 0 0 -1
progressr	-2 -1 0 0 0 4 0
progressr .	-2 -1 0 0 0 4 0
project	-1 -4 3 3 0 -1 0
prop	-1 9 -3 -1 0 -4 -1
properties	-2 4 2 -1 0 -1 -3
properties =	0 4 -1 0 0 0 -3
property	-2 2 -1 -1 -1 -1 4
propertyName	-2 11 -7 0 0 0 -2
props	-3 10 0 -2 -1 -3 -2
props . children	0 5 -4 0 0 0 0
props :	0 -5 6 0 0 0 0
props } >	-1 4 -1 0 0 -2 -1
protected	-1 -9 8 0 -1 0 3
protected_namespaces	4 0 0 0 0 -3 0
protected_namespaces =	4 0 0 0 0 -3 0
protected_namespaces = (	4 0 0 0 0 -3 0
proto	1 4 -1 0 0 -3 -1
protocol	1 4 0 0 0 0 -4
prototype	-2 10 0 -1 -1 -1 -5
prototype ,	0 5 -3 0 0 0 -1
prototype .	-1 4 1 0 0 -1 -3
provided	-2 10 1 0 -1 0 -8
ps	-1 -4 0 3 0 0 3
public	-4 -26 -11 -2 -1 -1 45
public ID	0 -2 4 0 0 0 -2
public Id	-1 -3 -3 0 0 -1 8
public Id (	0 -2 -2 0 0 0 4
public class	0 -2 -4 0 0 0 6
public class Id	0 -1 -4 0 0 0 6
public interface	0 -1 -5 0 0 0 7
public interface Id	0 -1 -5 0 0 0 7
public static	-1 -3 -2 0 0 0 7
public void	0 -7 -3 -1 0 0 12
public void run	0 -3 -2 -1 0 0 6
push	-1 10 3 1 -2 -4 -7
push (	-1 11 4 -2 -2 -4 -7
put	0 -5 1 -1 -1 0 7
put (	0 -5 -1 0 -1 0 7
py $	-2 -3 0 7 0 -1 -1
pydantic	8 -3 0 -2 -2 0 -1
pydantic '	5 -2 0 -2 -2 0 0
pydantic ' $	5 -2 0 -2 -2 0 0
pydoc	-10 -2 0 20 0 -1 -6
pydoc $	-9 -1 0 16 0 0 -5
pydoc .	-4 -1 0 7 0 -1 0
pydoc . cli	-4 -1 0 7 0 -1 0
pygments	5 -2 0 -1 -1 0 -1
pygments .	5 -2 0 -1 -1 0 -1
pytest	7 0 -2 -1 0 0 -3
pytest $	6 0 -2 -1 0 0 -3
python3	-2 -3 0 7 0 -1 -1
query	5 5 -3 -1 0 -2 -3
query =	4 -1 0 -1 0 -2 -1
r	-11 13 -6 -4 -1 10 1
r )	-3 -1 -2 1 0 4 2
r =	-2 7 -4 -1 -1 3 -3
r"	18 -6 -1 0 -6 -3 -1
r" '	16 -6 -1 0 -6 -3 -1
r" ' $	6 -1 0 -4 0 -1 0
r" ' )	4 -1 0 -1 -1 -1 0
r" ' ,	10 -5 -1 4 -5 -2 -1
raise	23 -6 -1 -5 -4 -7 -1
raise Id	8 -3 0 -1 -3 -1 0
raise Id (	7 -3 0 -1 -2 -1 0
raise ValueError	9 -2 0 -2 -1 -3 0
raise ValueError ,	6 -1 0 -2 -1 -2 0
random	7 -6 2 -1 -1 -3 2
random .	7 -3 0 0 -1 -2 -1
range	20 4 -3 -1 -4 -18 2
range (	23 -1 0 -1 -4 -16 0
range ( N	23 -1 0 -1 -4 -16 0
rbind	-1 -1 0 -1 0 4 0
rc	-2 -1 0 5 0 -1 0
rc .	-2 -1 0 5 0 -1 0
rc . d	-2 -1 0 5 0 -1 0
re	-3 5 -1 10 -1 -4 -6
re $	-8 -1 0 12 0 0 -3
re .	-4 6 -2 3 0 -3 0
re . sub	-4 -1 0 5 0 0 0
reactive	-1 -2 0 -1 0 4 0
reactive (	-1 -1 0 -1 0 4 0
reactive ( {	-1 -1 0 -1 0 4 0
read	10 -3 -1 3 -2 -7 0
read (	7 1 1 -1 0 -8 0
read ( )	7 -2 2 0 0 -5 -1
readonly	-1 -7 22 -1 0 0 -13
readonly ID	0 -2 13 0 0 0 -11
real	-6 1 0 5 0 0 0
receive	6 -4 0 0 0 -1 0
record	-1 -3 0 6 -2 -3 2
record -flag	-3 -1 -1 8 -1 -1 -1
record -flag syscalls	-1 -1 0 4 -1 0 -1
redistribute	-1 -1 0 4 0 0 -1
ref	1 -5 7 -1 0 -1 -1
ref :	2 -4 4 -1 0 0 0
reflect	0 -3 -1 -1 0 0 4
reflection	-1 -4 0 -1 0 0 6
region	-4 0 0 0 10 -6 0
registry	4 0 0 0 0 -3 0
reject	0 6 -4 0 0 0 -1
reject )	0 5 -4 0 0 0 0
reject ) =>	0 4 -3 0 0 0 0
relative	1 3 3 -1 -1 0 -4
release	4 -1 0 -3 0 0 1
release -	4 -1 0 -2 0 0 0
release - N	4 -1 0 -2 0 0 0
remote	-4 -1 0 6 0 0 0
remote -	-3 -1 0 5 0 0 0
remote - ID	-3 -1 0 5 0 0 0
remove	-1 8 0 0 0 0 -7
remove (	0 7 -1 -1 0 0 -6
render	3 7 -1 -2 -1 -1 -5
render (	1 7 -1 0 -1 -1 -5
repeat	0 -4 0 0 0 6 0
replacement	0 8 -1 -2 -1 -1 -3
report	-5 3 -1 7 0 0 -2
report (	0 4 -2 0 0 0 -2
representation	1 -3 -1 0 -1 0 4
req	-2 5 0 -1 -1 0 -1
req ,	0 4 -3 0 0 -1 0
req .	-2 4 -1 0 0 0 -1
request	14 1 -1 -5 -1 -1 -6
request .	7 -1 -2 -2 -1 -1 -1
request . $	5 0 -2 -1 0 0 -1
require	-6 11 -6 -2 -4 11 -3
require (	-6 12 -7 -2 -4 11 -4
require ( "	-1 9 -3 0 0 -2 -2
require ( '	-5 20 -4 -1 -3 -5 -2
required	-4 3 0 1 -2 -1 4
required .	-3 -3 5 -1 0 0 1
required by	-2 -2 0 -1 -1 -1 6
required by applicable	-2 -2 0 -1 -1 -1 6
res	-3 1 0 0 -1 6 -2
res )	-1 4 -3 0 0 1 -1
res .	0 5 -3 0 0 0 -1
res <-	-1 -3 0 0 0 4 0
resolve	-1 6 -4 1 -1 -1 0
resolve ,	0 4 -3 0 0 0 0
resolve , reject	0 4 -3 0 0 0 0
resource	4 -8 -2 0 -1 0 5
resources	0 -2 0 -1 0 0 4
response	5 -1 2 -1 0 -1 -3
response .	4 -1 0 -1 0 -1 0
response =	4 -1 0 0 0 -2 0
rest	0 6 -3 0 0 0 -2
result	-3 12 0 -5 -3 -5 3
result .	2 -5 4 -1 -1 -2 3
result . error	0 -4 5 0 0 0 -1
result ;	-1 8 -3 -2 0 0 -1
result ; $	-1 8 -3 -2 0 0 -1
result =	-4 10 -5 1 -1 -2 2
result ==	0 -2 0 -1 0 -1 4
results	-1 2 -2 -1 0 5 -3
return	54 18 0 -51 -26 -38 43
return !	0 5 -2 0 0 -2 -1
return "	-4 -4 0 -4 -4 -1 18
return " ;	-3 -6 0 -4 -4 0 16
return $	-4 -1 5 3 0 -1 -2
return $?	-2 -1 0 5 0 -2 0
return $? $	-2 -1 0 5 0 -2 0
return '	-2 5 1 0 0 0 -3
return (	-17 -5 7 -2 -1 10 8
return ( $	-2 4 6 -1 0 -4 -2
return ( N	-1 4 -1 0 0 -1 -1
return ( this	-2 -4 2 0 0 -1 5
return <	0 8 -3 0 0 0 -3
return CONST	2 -4 -2 -4 -2 3 8
return CONST ;	-3 -3 -1 -1 -2 4 7
return False	5 -1 0 -2 0 -1 0
return False $	5 -1 0 -2 0 0 0
return ID	6 1 10 -12 -4 -14 12
return ID $	7 6 0 -7 0 -3 -3
return ID (	0 12 4 1 -1 -8 -7
return ID .	-1 -11 -1 0 0 -1 14
return ID ;	-1 4 -1 -2 -2 -1 2
return Id	-2 4 -3 -2 -1 -2 6
return Id (	1 16 -5 -1 -1 -2 -9
return Id .	-5 -13 2 0 0 0 16
return N	-3 5 -3 4 0 -1 -2
return N $	-2 -1 0 4 0 0 0
return N ;	0 5 -3 -1 0 0 -1
return None	4 -1 0 -2 0 0 0
return None $	4 -1 0 -2 0 0 0
return _dict	4 -1 0 -2 0 0 0
return _dict $	4 -1 0 -2 0 0 0
return _obj	10 -3 0 -3 0 -3 -1
return _obj $	10 -3 0 -3 0 -3 -1
return _to_legacy_item	5 -2 0 0 0 -2 0
return _to_legacy_item (	5 -2 0 0 0 -2 0
return `	-3 -1 6 0 0 0 -1
return ` ;	-3 0 4 0 0 0 -1
return a	1 0 -1 -3 -1 -1 6
return a +	0 6 -1 -1 -1 0 -3
return a .	0 -6 0 0 -1 0 8
return delegate	0 -8 -1 0 0 0 9
return delegate (	0 -6 0 0 0 0 7
return e	0 5 -1 0 0 0 -3
return false	-1 6 -4 -2 -1 -1 2
return false ;	-1 7 -4 -2 -1 -1 2
return field_dict	6 -1 0 -2 0 -1 -2
return field_dict $	6 -1 0 -2 0 -1 -2
return map	0 -4 0 0 0 0 5
return new Id	-2 -4 -1 -1 0 0 8
return null	0 -8 2 0 0 0 7
return null ;	0 -8 2 0 0 0 7
return obj	4 1 -1 -1 0 -1 -2
return openapi_to_dict	6 -2 0 -3 0 -1 -1
return openapi_to_dict $	6 -2 0 -3 0 -1 -1
return result	-1 7 -3 -2 0 -1 0
return result ;	-1 4 -1 -2 0 0 0
return self	5 1 -1 -1 0 -1 -3
return self .	4 0 0 -1 0 -1 -3
return this	-2 2 4 -1 0 -1 -3
return to_dict	5 -2 0 -1 0 -2 0
return to_dict (	5 -2 0 -1 0 -2 0
return true ;	0 4 -2 -1 0 -1 1
return value	9 -2 -3 -3 0 -2 2
return value $	8 -3 0 -2 0 -1 -1
return value ;	0 -1 -2 -1 0 0 4
return x	1 2 -2 8 0 1 -9
return {	-1 1 6 -2 0 -2 -2
return { $	-1 -4 7 0 0 -1 -1
return_type	7 -1 0 -1 -1 -4 0
return_type =	6 -1 0 -1 -1 -4 0
return_type = ID	6 -1 0 -1 -1 -4 0
reverse	-4 11 -1 -1 -1 -5 1
reverse (	-4 13 -1 -1 0 -5 -1
reverse ( )	-4 13 -1 -1 0 -4 -2
reversed	6 -2 -1 0 -1 -1 -1
reversed (	7 -3 0 -1 -1 -1 -1
right	-2 9 2 -2 -1 0 -6
rlang	-2 -1 0 0 0 4 0
rlang ::	-2 -1 0 0 0 4 0
rm	-5 -1 -1 6 -2 4 -2
rm -flag	-1 -2 0 5 0 -1 0
rm =	-4 0 0 0 -1 5 0
rm = TRUE	-4 0 0 0 -1 5 0
root	-2 2 12 -1 -1 -1 -10
root )	0 -5 5 0 0 0 0
root ) =>	0 -4 5 0 0 0 0
root directory	-2 3 4 -1 0 0 -4
root directory of	-2 4 4 -2 0 0 -4
round	13 2 -2 -1 0 -12 0
round (	14 2 -2 0 0 -12 -1
round ( N	14 0 0 0 0 -13 0
row	-2 -3 -1 -6 12 -1 1
row $	-2 -1 0 -2 6 -1 0
row~	-1 -1 0 -1 4 -1 0
rule	-6 8 -1 0 0 0 0
rule .	-5 7 0 -1 0 -1 0
run	5 -11 -3 4 -1 -3 10
run (	4 -5 -2 -3 0 -2 7
run ( )	0 -3 -2 -1 0 -1 7
run .	-3 -1 0 6 0 -1 0
runner	0 -2 -1 0 0 0 4
runtime .	-3 -1 0 4 0 -1 1
runtime~	-2 -1 0 0 0 -1 5
rust_openssl	4 -2 0 -1 0 -1 -1
rust_openssl .	4 -2 0 -1 0 0 -1
rust_openssl . ID	4 -2 0 -1 0 0 -1
s	19 -6 -6 -6 -9 0 8
s $	6 0 0 -1 -4 0 0
s )	-2 5 0 -2 1 -1 -1
s .	-2 -12 1 -1 3 -1 13
s ;	0 -1 -1 -1 -2 8 -3
s =	10 4 -4 -2 -5 -3 0
s [	10 -2 1 -3 -1 -5 0
safeParse	0 -4 5 0 0 0 0
safeParse (	0 -4 5 0 0 0 0
same	-4 0 3 0 -1 5 -2
sample	-1 0 -1 -1 -1 4 -1
satisfies	-1 -4 11 0 0 -1 -4
sch	-1 -4 7 0 0 -1 0
sch $	-1 -2 4 0 0 0 0
sch ,	-1 -2 4 0 0 0 0
scheduler	0 -4 11 -1 0 -2 -4
scheduler ,	0 -1 4 0 0 0 -2
scheduler .	0 -1 5 0 0 0 -3
schema	-7 -4 21 -2 0 -3 -5
schema )	-3 2 5 -1 0 -2 -1
schema ) $	-3 5 0 0 0 -2 0
schema ,	-1 -1 6 -1 -1 -1 -3
schema .	-1 -9 11 0 1 0 -1
schema . length	0 -6 6 0 0 0 0
schema :	-1 -1 4 -1 0 0 -1
schemaCode	-2 -4 11 0 -3 -2 0
schemaCode }	0 -3 4 0 0 -1 0
schemaCode } )	0 -3 4 0 0 -1 0
schemaType	-1 -6 8 0 0 0 0
schemaType :	-1 -6 8 0 0 0 0
schemaType : "	-1 -4 6 0 0 0 0
scope	8 -2 0 -4 0 0 -1
script	-1 -2 -1 10 -1 -4 -1
sd	-3 -1 0 0 0 6 0
second	-4 2 5 -1 2 -1 -3
see	5 -3 0 -4 -1 0 4
seed	-3 -3 0 -1 -1 8 0
seed (	-3 -2 0 -1 -1 8 0
seed ( N	-3 -2 0 -1 -1 7 0
select	-23 -13 -5 -8 78 -23 -4
select (	-2 1 -2 -1 5 0 0
select *	-3 -4 -1 -1 14 -3 -1
select * from	-3 -4 -1 -1 13 -3 -1
select ID	-6 -5 -1 -2 24 -10 -1
select ID (	-3 -3 -1 -1 18 -9 -1
select N	-2 -2 0 -1 9 -3 -1
select N as	-1 -1 0 0 4 -1 0
select a	-3 -1 0 -1 7 -2 -1
select cast	-1 -1 0 0 5 -2 0
select cast (	-1 -1 0 0 5 -2 0
select count	-1 -1 0 -1 4 -1 0
select count (	-1 -1 0 -1 4 -1 0
select if	-4 -1 0 -2 7 -1 0
select if (	-4 -1 0 -2 7 -1 0
select x	-1 -1 0 0 4 -2 0
selector	0 -3 5 -1 0 0 -1
selector :	0 -3 5 -1 0 0 -1
select~	-3 -11 -3 -8 44 -14 -5
self	13 3 -4 12 -3 -12 -9
self )	5 0 -1 -1 -1 -2 -1
self ,	5 -1 -1 -1 -1 -1 -1
self .	11 4 -4 9 -2 -9 -8
self . ID	3 3 -3 9 -1 -5 -6
send	14 -6 -4 0 -1 -1 -2
send (	7 -3 -3 0 0 0 0
sep	5 1 0 0 0 -4 -1
sep =	5 -1 0 0 0 -4 0
sep = "	5 0 0 0 0 -4 0
serialization	-1 -4 0 -1 0 0 7
serialize	8 -2 -1 -1 -1 -2 -1
serialize )	7 -2 0 -1 -1 -2 -1
serialize ) $	6 -2 0 0 -1 -2 0
server	3 -4 0 6 -1 1 -5
session	5 -4 -1 -2 3 -1 -1
set	3 -13 -3 -2 25 -3 -7
set (	14 -4 2 -2 -2 -6 -1
set ( [	10 -6 -1 0 -1 -3 0
set -flag	-5 -1 0 11 -4 -1 0
set -flag pipefail	-3 0 0 7 -3 0 0
set .	-3 4 -1 -2 -5 7 -1
set . addRange	0 6 0 -1 -3 0 -1
set . seed	-3 -2 0 -1 -1 8 0
set ;	0 5 -1 -1 -1 0 -2
set ; $	0 5 -1 -1 -1 0 -2
set @ID	-4 -2 0 -2 10 -1 -1
set @ID :=	0 -2 0 0 4 -1 0
set @ID =	-3 -1 0 -2 6 -1 0
set ID	-2 -4 0 -8 17 -1 -3
set global	-1 -2 0 -3 6 0 0
set global log_bin_trust_function_creators	-1 -2 0 -3 6 0 0
set of	4 -1 -1 -2 -1 0 1
setTimeout	-1 6 -2 0 0 0 -1
setTimeout (	0 6 -4 0 0 0 -1
settings	1 7 -3 -1 0 -4 -1
setup	-4 -1 0 8 0 0 -2
set~	-4 -6 -1 -4 17 -2 0
sh	-5 -1 -1 11 -1 -1 -1
sh $	-5 -2 0 9 -1 -1 -1
shape	6 1 -1 -5 0 -1 -1
share	-3 -2 0 4 4 -1 -1
share /	-2 -2 0 2 4 -1 -1
share / ID	0 -1 0 -4 5 0 0
share / acpi	-1 -1 0 4 -1 -1 0
shift	-1 -5 1 6 0 0 0
shift $	-1 -3 -1 6 0 0 0
shiny	-1 -1 0 0 -2 4 0
short	-1 2 -3 -1 0 0 4
show	5 -4 -1 1 1 -1 -3
side	0 7 -2 -1 0 0 -3
since	0 -7 0 5 -1 0 3
single $	4 -1 0 -1 0 0 -1
size	-4 -2 -2 -1 -1 8 2
size (	-1 -5 -1 -1 0 4 3
size ( )	-1 -4 -1 0 0 3 3
skip	-4 -4 1 -4 9 1 1
skip_if_not_installed	-3 -3 0 -1 0 7 0
skip_if_not_installed (	-3 -3 0 -1 0 7 0
skip_if_not_installed ( "	-3 -3 0 0 0 7 0
sleep	3 -10 -1 3 -1 7 -1
sleep (	4 -1 -1 -1 0 0 0
sleep ( N	4 -1 0 -1 0 -1 0
sleep N	-1 -2 0 5 -1 -1 0
sleep N ;	-1 -2 0 5 -1 -1 0
slice	-2 7 0 0 -1 0 -4
slice (	-2 7 1 0 -1 0 -4
slice ( N	-2 4 1 0 0 0 -3
small	-3 1 0 -1 0 4 0
smallint	-1 -1 0 -1 4 -1 0
so	-3 7 1 4 -2 -2 -6
software	-4 -3 -1 3 -2 -1 7
software $	-2 -2 0 -1 -1 0 5
solve	0 0 0 0 0 4 -3
some	-5 7 -1 -1 0 -1 1
some (	-2 6 -3 0 0 0 0
sort	-4 -4 -3 23 -2 -7 -3
sort $	0 -5 0 7 0 0 0
sort -flag	-1 -3 0 5 0 -1 -1
source	-1 -9 8 -1 3 6 -6
source (	0 -4 0 -1 0 5 0
source ( "	0 -4 0 0 0 4 0
source .	-2 -6 1 11 0 -2 -1
source /	0 0 0 -4 5 0 0
source :	3 -4 3 -1 0 0 0
source =	-1 1 0 -2 0 5 -2
source code	-1 2 4 -1 0 0 -2
source code is	-1 2 4 -1 0 0 -2
source tree	-1 2 4 -2 0 0 -3
source tree .	-1 2 4 -2 0 0 -3
sources	-2 -4 3 4 0 0 -1
space	0 4 -1 0 0 0 -2
span	5 -2 5 0 -1 -3 -4
spec	1 1 -1 -3 0 5 -2
specific language	1 -2 0 -2 -1 -1 5
specific language governing	1 -2 0 -2 -1 -1 5
split	-2 0 2 4 -1 -1 -2
split (	0 -1 2 4 -1 -3 -2
springframework	-1 -4 -2 -1 -1 -1 10
springframework .	-1 -4 -2 -1 -1 -1 10
sprintf	-1 0 -1 6 -1 0 -3
sprintf (	-1 0 -1 6 -1 -1 -2
sprintf ( "	-1 0 -1 6 -1 -1 -2
sql	4 1 -4 -6 4 0 1
sqlite3	-1 -3 0 5 0 -1 0
sqrt	0 -4 -1 0 -1 9 -3
sqrt (	0 -4 -1 0 -1 9 -3
src	2 -3 -1 0 0 -4 7
src )	2 3 -1 0 0 -4 0
st	-3 4 -1 5 -2 0 -3
st .	0 4 0 0 -1 0 -3
stack	0 4 -2 0 0 -1 0
standard	-1 4 -1 3 -1 0 -4
start	7 1 -5 -4 1 -4 4
start $	5 -2 0 -1 0 -1 0
start (	2 -3 -1 -1 0 -1 4
start ( )	1 -3 0 0 0 -1 4
start ,	0 5 -2 0 0 -2 -1
startsWith	-1 -1 -1 0 0 -1 5
startsWith (	0 -2 -1 0 0 -1 5
startsWith ( "	0 -3 0 0 0 0 4
state	14 -1 -3 -1 -1 -4 -5
state .	14 2 -3 -3 -1 -3 -6
static	0 -5 -9 5 -1 -1 12
static ID	0 5 1 0 0 0 -6
static ID (	0 5 1 0 0 0 -6
static class	0 -1 -4 0 0 0 5
static class Id	0 -1 -3 0 0 0 4
static final	0 -2 -2 -1 0 0 6
static void	0 -2 -2 0 0 0 4
stats	-1 -10 0 1 1 10 0
stderr	-2 -2 0 6 0 -1 0
stderr =	-5 0 0 5 0 0 0
stmt	0 -7 -1 -2 17 -1 -7
stmt ;	-1 -5 -1 -1 13 0 -5
stmt ; $	-1 -5 -1 -1 13 0 -5
stmt from	0 -2 0 0 6 0 -2
stmt from @ID	0 -2 0 0 6 0 -2
stopifnot	-1 -2 0 0 -1 6 -2
stopifnot (	-1 -2 0 0 0 6 -2
str	26 -3 -5 -6 -3 -6 -3
str $	5 -2 -1 -1 0 -1 -1
str (	-9 0 0 0 0 9 0
str ,	18 1 -2 -2 -1 -12 -1
str , str	5 -2 -1 0 0 -1 0
str ]	5 -1 -1 -1 -1 -1 0
str ]]	7 -2 -2 -1 0 -1 0
str ]] =	6 -2 -2 -1 0 -1 0
strategy	-1 0 -2 -1 -1 6 -2
strategy in	0 -1 0 -1 0 4 -1
strategy in ID	0 -1 0 -1 0 4 -1
stream	6 -1 -2 -5 2 -3 3
stream ( )	0 -2 0 0 -1 0 4
strictEqual	-1 7 0 0 -1 -4 -1
strictEqual (	-1 7 0 0 -1 -4 -1
string	-9 4 34 -3 -1 -8 -16
string (	-1 1 5 0 0 -3 -1
string ( )	0 -3 4 0 0 0 -1
string ( ))	-1 4 0 0 0 -3 0
string )	-3 -3 10 -1 0 -1 -2
string ) :	-1 -6 9 0 0 0 -1
string ) =>	0 -3 4 0 0 0 -1
string ,	-6 -6 14 2 3 -1 -6
string , number	-1 -5 8 0 0 0 -1
string .	-1 8 -7 0 -1 0 0
string ;	-1 2 6 -1 -1 -1 -4
string ; $	-1 3 4 -1 -1 -1 -4
string =>	0 5 -4 0 0 0 -1
string [ ]	-1 -1 4 0 0 0 -1
string {	-1 -6 8 0 0 0 -1
string { $	-1 -5 7 0 0 0 0
string |	-1 -5 11 -1 -1 0 -3
string }	-1 7 -1 -1 0 0 -4
stringify	-2 4 1 -1 -1 -1 -1
strings	-7 7 -1 -1 -1 1 2
string~	-1 -1 -1 0 8 -1 -4
struct	-1 1 -4 5 6 -1 -6
structure	0 5 -5 0 1 1 -1
style	4 -1 3 -2 -2 1 -2
style =	-1 -2 4 -1 0 1 0
style = {	-1 -2 4 -1 0 0 0
styles	2 -5 6 -1 0 -1 -1
styles .	-1 -3 5 0 0 0 -1
styles . ID	-1 -3 5 0 0 0 0
sub	1 4 -4 2 0 -2 -1
sub (	0 0 -2 5 0 -2 -1
sub ( r"	-4 -1 0 5 0 0 0
subscribe	0 -7 8 0 0 0 -1
subscribe (	0 -6 8 0 0 0 -2
subscriber	0 -6 8 0 0 0 -2
subscriber )	0 -3 4 0 0 0 -1
subset	-1 -1 0 -1 -1 4 0
subset (	-1 -1 0 -1 -1 4 0
substring	-1 4 -2 -1 -1 -1 1
such	3 0 -2 -3 -1 0 4
suffix	6 -5 2 -1 -1 -2 0
suffix =	5 -1 0 -1 -2 -1 0
sum	-2 -7 -6 6 -2 -9 19
sum (	2 -8 -1 -2 7 -13 15
sum ( )	-5 -7 -1 0 -1 -2 16
sum ( ID	-6 0 0 0 13 -6 0
sum ( N	-7 0 0 0 -2 9 0
sum ( x	8 0 0 0 -2 -5 0
sum )	-2 0 0 0 -1 4 0
sum ) $	-2 0 0 0 -1 4 0
sum =	-1 2 -4 0 -1 0 5
summarise	-3 -1 0 -1 -1 5 0
summarise (	-2 -1 0 -1 0 5 0
sum~	-2 -1 0 0 5 -1 0
super	-3 10 7 -2 -1 -1 -11
super (	1 11 1 -1 0 -1 -11
super .	-2 -1 6 -1 0 0 -2
supplier	0 -4 -1 0 0 0 4
support	0 -5 0 5 -1 -1 3
support /	-1 -1 0 4 -1 -1 0
svg	-1 6 1 -1 0 -2 -2
svg viewBox	0 4 -1 0 0 -2 -1
svg viewBox =	0 4 -1 0 0 -2 -1
switch	-2 9 -2 -2 -1 -4 2
switch (	-1 9 -2 -2 -1 -5 2
sys	-10 -3 -1 23 -1 -2 -7
sys $	-3 -1 0 11 0 -1 -6
sys .	-8 -2 0 12 0 -1 -1
sys . argv	-4 -1 0 6 0 0 0
sys . exit	-5 0 0 6 0 -1 0
syscalls	-1 -1 0 4 -1 0 -1
syscalls :	-1 -1 0 4 -1 0 -1
system	3 -5 -1 3 -3 1 2
t	-7 6 -10 -1 26 -17 3
t $	-3 -6 0 3 8 4 -6
t (	-3 -2 -1 -1 12 -1 -4
t ( a	-1 0 0 0 4 -2 0
t )	-1 -3 -2 -1 1 -2 6
t ) {	0 -2 -1 0 0 -1 5
t .	-3 24 -3 -2 1 -12 -4
t . assert	-1 8 -1 0 -1 -5 0
t . end	0 9 0 0 -3 -2 -2
t . equal	0 5 -1 0 -1 -3 0
t . plan	0 6 0 0 0 -4 0
t . test	-1 -6 0 0 0 8 0
t =	4 -1 -2 -1 -3 -4 7
t1	-3 -2 1 -1 7 -1 -1
t2	-2 -1 0 -1 5 -1 -1
table	-10 -12 -5 -7 41 -2 -5
table (	-2 0 0 -1 -1 5 0
table Filters	0 -1 0 0 4 0 -1
table Filters ;	0 -1 0 0 4 0 -1
table [	-2 -1 0 -2 5 0 0
table [ dbo	-2 -1 0 -2 4 0 0
table events	0 -1 0 0 4 0 -1
table t	-1 -1 0 0 4 -1 0
table_name	-3 -1 0 -2 8 -1 0
table_name =	-3 -1 0 -2 8 -1 0
table_name = '	-3 -1 0 -2 8 -1 0
table_schema	-3 -1 0 -1 8 -1 0
table_schema =	-3 -1 0 -1 8 -1 0
table_schema = DATABASE	-1 -1 0 -1 4 -1 0
table_schema = database	-2 -1 0 0 4 0 0
tables	-2 -1 0 0 4 0 -1
table~	-6 -5 -2 -3 25 -6 -3
tags	5 -3 -1 -1 0 0 0
take_ref	-1 0 0 4 0 -2 0
take_ref $	-1 0 0 4 0 -2 0
tapply	-1 -1 0 0 -2 4 0
tar	-2 -2 0 5 0 0 -1
target	-8 14 -4 -3 -2 1 1
target )	-5 1 -1 0 0 6 -1
target ,	0 0 -1 0 0 -3 4
target ;	0 5 -1 0 0 0 -4
target ; $	0 5 -1 0 0 0 -4
target =	1 4 0 0 -1 0 -3
task	3 -4 1 -1 -1 -1 2
tbl	-1 -4 0 -2 12 -1 -3
tbl .	0 -3 0 -1 9 -1 -3
tbl . ID	0 -3 0 -1 8 -1 -3
team	4 0 0 -1 -1 0 0
tempfile	-2 -1 0 0 0 4 0
tempfile (	-2 -1 0 0 0 4 0
template	6 -3 3 -2 -1 -2 -1
terms	-2 4 -1 4 -1 0 -4
terms of	-2 -1 0 5 0 0 -1
test	-2 -15 2 8 1 3 3
test $#	-1 -2 0 5 0 -1 0
test $# =	-1 -2 0 4 0 -1 0
test (	-3 -1 3 -2 1 4 -1
test ( '	0 4 -2 0 0 -2 0
test -flag	-1 -3 0 5 0 -1 0
test -flag /	0 -2 0 4 0 -1 0
test .	0 -5 -1 3 0 2 0
test_check	-1 -4 0 0 0 6 0
test_check (	-1 -4 0 0 0 6 0
test_check ( "	-1 -4 0 0 0 6 0
test_path	-1 0 0 0 -2 4 0
test_path (	-1 0 0 0 -2 4 0
test_that	-3 -4 -1 -1 -1 12 -1
test_that (	-3 -4 -1 -1 -1 12 -1
test_that ( "	-3 -4 -1 -1 -1 12 -1
testthat	-2 -2 0 0 -1 6 0
text	3 -4 -6 -6 18 -5 -1
text ,	-5 -1 -1 0 8 -1 0
text , $	-5 -1 0 0 7 -1 0
text not	-1 -1 0 0 6 -1 -1
text not null	-1 -1 0 0 6 -1 -1
than	4 4 -2 -3 -1 -1 -1
that	1 -7 8 -5 -6 -3 13
that $	5 -1 0 -1 -1 0 -1
that ID	4 -6 0 0 -1 -1 4
that ID ID	4 -3 -1 -1 0 0 2
that emits	0 3 4 0 0 0 -6
that it	-4 -1 2 5 0 0 0
that it will	-3 -1 0 5 0 0 -1
that the	-7 12 0 -1 0 0 -3
the	15 -16 1 16 -34 -14 32
the "	-1 -3 0 1 -1 -1 4
the $	-4 4 2 4 -2 -1 -3
the Apache	-1 -3 0 -2 -1 0 8
the Apache License	-1 -2 0 -1 0 0 5
the CONST	5 -2 -1 4 -2 0 -3
the Free	-2 -1 0 5 -1 0 -2
the Free Software	-2 -1 0 5 -1 0 -2
the GNU	-3 -1 0 7 -1 0 -2
the GNU General	-3 -1 0 7 -1 0 -2
the ID	8 -3 -5 0 -6 -3 8
the ID .	0 6 0 0 0 0 -5
the ID ID	3 -4 -1 -2 0 0 4
the License	2 -10 -1 -5 -2 -1 19
the License .	1 -7 -1 -3 -1 -1 11
the License at	-1 -2 0 -1 -1 0 5
the License for	1 -2 0 -2 -1 -1 5
the License is	-1 -1 0 -1 -1 0 5
the MIT	-1 2 4 -1 0 0 -2
the MIT license	-1 2 4 -1 0 0 -2
the OpenAPI	4 -1 0 -2 0 0 0
the OpenAPI document	4 -1 0 -2 0 0 0
the `	5 2 2 -3 -1 0 -5
the class manually	4 -1 0 -1 0 0 -1
the client	4 -1 0 -2 -1 0 0
the default	2 -4 0 -1 0 0 2
the extent	-2 -1 0 4 0 0 -1
the extent permitted	-2 -1 0 4 0 0 -1
the first	-2 -2 -1 -1 0 0 6
the following	-2 7 -1 -1 -2 0 0
the following differences	5 -2 0 -2 -2 0 0
the given	-1 6 -3 -2 -1 0 1
the hope	-3 -1 0 5 0 0 -1
the hope that	-3 -1 0 5 0 0 -1
the original	-1 -2 0 -1 0 0 4
the original author	-1 -1 0 -1 0 0 4
the other	-2 -1 0 0 0 0 4
the output	4 2 0 -2 0 0 -4
the output dict	4 -1 0 -1 0 0 -1
the root	-2 3 4 -1 0 0 -3
the root directory	-2 3 4 -1 0 0 -4
the source	-1 -2 5 0 0 0 -3
the specific language	1 -2 0 -2 -1 -1 5
the terms	-2 -1 0 5 0 0 -1
the terms of	-2 -1 0 5 0 0 -1
the type	0 -2 -3 -1 0 0 6
the value	4 -2 -1 -2 -1 0 2
the {	0 -2 -1 0 0 0 4
the { @ID	0 -2 -1 0 0 0 4
them	-5 0 1 4 -1 0 0
then	-8 -9 0 21 6 -3 -5
then $	-4 -9 -2 18 3 -2 -4
then~	-2 -2 0 -1 8 -2 -1
they	4 -1 0 -2 -1 0 0
this	9 17 5 -3 -10 -8 -10
this $	25 -9 1 -7 0 0 -9
this ,	-1 1 4 -1 0 -3 0
this .	-9 18 11 -6 -2 -3 -8
this . ID	-4 18 1 -3 -1 -1 -10
this . Id	-1 5 0 0 0 0 -3
this . getSchema	-2 -1 5 0 0 0 -1
this . name	-1 -5 -2 0 0 0 9
this . opts	-1 -2 4 0 0 0 0
this . tokenStart	-1 5 -2 0 0 0 -2
this . type	-1 1 -5 -1 0 0 6
this :	0 -3 5 0 0 -1 0
this [	-1 4 -2 0 0 0 -1
this file	-2 -2 0 -2 0 0 7
this file except	-1 -2 0 -1 0 0 5
this help	-4 0 0 2 0 4 0
this method	-3 4 -1 -1 0 0 2
this source	-1 2 4 -2 0 0 -3
this source tree	-1 2 4 -2 0 0 -3
those	3 3 -1 0 0 0 -4
thread	0 -5 -1 -1 0 0 6
through	-2 5 0 -1 0 -1 -1
throw	-5 6 11 -3 -2 -5 -2
throw new	-4 5 9 -3 -1 -5 -1
throw new $ID	0 6 -1 0 0 0 -3
throw new Error	-3 10 13 -2 -1 -4 -14
throw new Id	0 -3 -1 0 0 0 5
throw new IllegalArgumentException	0 -5 -1 0 0 0 6
thrown	0 -2 -1 -1 0 0 4
throws	-2 -5 -5 -2 0 -1 16
throws IOException	-1 -2 -1 -2 0 -1 7
time	-1 -2 1 0 6 -1 -2
timeout	5 -2 -1 0 -1 -1 0
times	0 4 -4 0 -1 1 -1
timestamp	0 -5 1 2 6 -2 -2
title	4 -8 9 -2 -1 1 -2
title =	-1 -3 5 -1 0 1 0
tmp	-6 1 -1 9 -2 1 -4
tmp =	-1 5 0 2 -2 0 -3
to	12 -17 -2 12 -7 -5 6
to $	3 -6 -1 2 -1 -1 4
to CONST	-5 0 0 8 -2 0 0
to ID	0 -12 0 9 -1 -2 7
to Id	5 -1 0 -1 -2 0 0
to a	2 6 -1 -1 -4 0 -1
to be	4 0 -1 -4 -1 0 3
to convert	0 5 0 0 0 0 -4
to in	-2 -2 0 -1 -1 -1 6
to in writing	-2 -2 0 -1 -1 -1 6
to include	0 0 0 -3 0 4 0
to monitor	-3 -1 -1 7 -1 0 -1
to monitor the	-2 0 0 4 -1 0 0
to the	2 -1 0 5 -4 -2 -1
to the extent	-2 -1 0 4 0 0 -1
to the output	4 -1 0 -1 0 0 -1
to use	-2 -1 -1 4 -1 0 2
toBe	-2 -6 13 -1 -1 -1 -3
toBe (	0 -4 5 0 0 0 -1
toBe <	-2 -3 8 -1 0 -1 -2
toEqual	0 -3 4 0 0 0 0
toEqual (	0 -3 4 0 0 0 0
toEqualTypeOf	0 -2 5 0 0 0 -2
toEqualTypeOf <	0 -2 5 0 0 0 -2
toJSON	0 -1 0 0 0 5 -3
toJSON (	0 -1 0 0 0 5 -3
toLowerCase	-3 8 -1 -1 0 -1 -2
toLowerCase (	-3 6 -1 -1 0 0 -1
toLowerCase ( )	-3 6 -1 0 0 0 -1
toString	-1 -3 1 0 0 -1 4
toString (	-1 -3 1 0 0 -1 4
to_dict	16 -4 -1 -2 -3 -5 -1
to_dict (	7 -2 0 -1 0 -2 -1
to_dict ( )	6 -2 0 -1 0 -2 0
to_dict ,	6 -1 0 0 -2 -2 0
to_dict , $	6 -1 0 0 -2 -2 0
to_jsonable_python	5 -1 0 -1 -1 -1 0
to_openapi_dict	8 -2 0 -1 -1 -3 0
to_openapi_dict (	4 -1 0 -1 0 -1 0
to_openapi_dict =	4 -1 0 -1 0 -2 0
to_openapi_dict = _get_openapi_to_dict	4 -1 0 -1 0 -2 0
today	-6 5 -2 4 0 -1 0
today :	-3 6 -1 0 0 0 0
today : "	-3 6 -1 0 0 0 0
token	8 4 -5 -3 -2 0 -2
tokenStart	-1 5 -2 0 0 0 -2
top~	-1 -4 0 -1 1 0 5
total	5 2 2 -3 -1 -8 2
total +=	1 7 -1 -1 -1 -2 -2
total =	2 5 -1 -1 -2 -6 3
total = N	0 7 -1 0 -1 -3 -2
transport	1 4 0 0 0 -4 0
trap	-1 -1 0 4 0 -1 0
tree	-1 2 6 -1 -1 -1 -4
tree .	-1 4 4 -2 -1 -1 -4
tree . $	-1 2 4 -2 0 0 -3
trigger	-1 -2 0 -1 5 0 -1
trim	-5 7 1 -1 0 -1 -1
trim (	-5 4 1 -1 1 -1 1
trim ( )	-4 4 1 -1 0 0 1
true	-15 19 9 -16 -4 -7 14
true $	-4 8 0 -1 0 -1 -2
true )	-2 2 5 -3 1 -2 -1
true ,	-6 7 6 -3 0 -2 -2
true , $	-6 9 2 -3 -1 -1 -1
true ;	-1 3 -3 -7 -4 -2 15
true ; $	-1 5 -1 -11 -1 -1 9
true ; do	0 -2 0 4 -1 -1 0
true }	-1 3 -4 -1 -1 -1 4
true } )	0 4 -1 0 0 0 -2
true } if	0 -4 0 0 0 0 4
true~	-12 -9 -2 -5 2 29 -4
try	-1 -4 3 1 -1 -2 5
try :	-1 -1 0 4 0 -1 0
try : $	-1 -1 0 4 0 -1 0
try {	-1 -3 2 -1 0 -1 5
try { $	0 -6 3 0 0 -1 5
tslib_1	-3 7 -1 0 0 -1 -1
tslib_1 .	-3 6 -1 0 0 -1 -1
tuple	6 -2 1 -1 0 -2 -1
two	3 3 -1 0 -1 -4 0
txt	-3 -3 -1 13 -1 -3 -1
txt $	-4 -3 -1 12 -1 -3 -1
type	-7 14 6 -27 0 5 10
type (	17 2 -12 -1 0 -1 -4
type )	1 2 -8 0 0 -1 6
type ,	-5 19 -13 -1 0 1 0
type , $	-4 8 -4 0 0 0 1
type .	-1 -7 8 -2 -1 -1 4
type . ID	0 -3 -1 0 0 0 5
type . toBe	-2 -3 8 -1 0 -1 -2
type :	-6 28 -18 -1 0 -1 -1
type : '	-2 12 -10 0 0 0 0
type : ID	-4 8 -3 0 0 0 0
type ;	0 0 -3 0 0 0 4
type ; $	0 0 -3 0 0 0 4
type =	-6 5 -9 -3 4 9 0
type = "	-4 -1 0 -1 0 7 0
type = '	-1 5 -3 -1 1 2 -3
type = type	0 -1 -2 0 0 0 4
type ID	6 -1 -3 -1 0 0 -1
type ID :	6 -1 -3 -1 0 0 -1
type Id	-5 -7 21 -5 -1 -1 -3
type Id =	-4 -6 19 -5 -1 -1 -3
type ReactNode	0 -5 6 0 0 0 -1
type ReactNode }	0 -5 6 0 0 0 -1
type of	2 -2 -3 -1 0 0 4
type {	-5 -19 33 -3 -1 -1 -4
type { Id	-1 -4 7 0 0 0 -1
type { Props	0 -5 7 0 0 0 -1
type_to_dict	5 -1 -1 -1 -2 -1 0
type_to_dict $	4 0 -1 -1 -2 0 0
typeof	-7 6 24 -8 -4 -2 -8
typeof ID	-1 -13 18 -1 -1 0 -2
typeof ID =	0 -5 5 0 0 0 0
typeof ID ===	0 -5 6 0 0 0 0
typeof x	0 5 0 -1 -2 0 -1
typeof x ===	0 4 0 0 -2 0 -1
types	-1 4 -3 -3 -1 0 5
type~	-1 1 -3 -1 1 -2 4
typing	10 -1 0 -2 -5 0 -1
typing import	8 -1 0 -1 -5 0 -1
typing import Optional	4 0 0 0 -3 0 0
typing_extensions	5 -1 0 -1 -2 0 0
typing_extensions import	5 -1 0 -1 -2 0 0
ui	-2 -1 0 0 0 4 0
undefined	-9 5 28 -7 -3 -5 -9
undefined $	-2 -1 5 -1 0 -1 0
undefined )	0 0 4 -1 0 -1 -2
undefined ) {	0 -1 4 0 0 -1 -1
undefined ))	-2 -2 5 0 0 0 -1
undefined ,	-1 -2 8 0 -1 -1 -2
undefined , $	0 -5 6 0 0 0 -1
undefined ;	-1 0 5 -1 -1 0 -2
undefined ; $	-1 0 5 -1 -1 0 -2
under	-2 -4 2 -2 -3 -2 10
under the	-2 -2 3 -1 -2 -2 6
under the Apache	-1 -2 0 -1 0 0 5
under the License	2 -5 -1 -2 -1 -1 7
under the MIT	-1 2 4 -1 0 0 -2
under the terms	-2 -1 0 4 0 0 -1
unevaluated	-1 -2 4 0 0 0 0
union	-2 -2 2 -1 4 -1 0
union~	-1 -1 0 -1 4 -1 0
unique	4 -3 -1 -2 6 -2 -1
unique~	-1 -1 0 0 4 -1 0
unknown	-4 -9 15 -1 -2 2 -2
unknown (	-1 -1 4 0 0 -1 -1
unknown )	0 -5 6 0 0 0 0
unknown ) :	0 -2 4 0 0 0 0
unset	-1 -9 -1 12 0 -2 0
unset~	6 -2 -1 -1 -1 -1 0
unsigned	-3 -2 0 -1 7 -1 0
up	-1 0 -1 4 0 0 -2
update	-1 -3 -1 1 12 -4 -4
update $	-6 -1 0 3 5 -1 0
update -	-1 0 0 4 -3 0 0
update ID	-1 -1 0 -1 4 0 0
update~	-3 -5 -1 -3 16 -2 -2
uri	0 -4 10 -2 -2 -1 0
uri as	-1 -2 6 -2 -2 0 0
uri as URI	-1 -2 6 -2 -2 0 0
uri~	-1 -2 6 -2 -2 0 0
url	10 1 1 -4 -2 -5 -1
url ,	4 -1 1 0 0 -2 -1
url =	9 -3 0 -3 -1 -3 1
usage	-8 -2 -2 11 -1 -1 2
usage =	-3 0 0 5 0 0 0
usage = "	-3 0 0 5 0 0 0
usage~	-3 0 0 6 0 -2 0
use	1 -14 -3 1 19 -2 -4
use this	0 -2 -1 -1 0 0 5
use this file	-1 -2 0 -1 0 0 5
use {	0 5 0 0 0 0 -4
use { @ID	0 5 0 0 0 0 -4
used	-1 -3 -1 9 -3 -2 1
used .	0 -3 0 -1 0 0 4
used . $	0 -3 0 -1 0 0 4
used as	3 3 -4 -1 -1 0 1
useful	-4 1 -1 5 -1 0 0
useful ,	-3 -1 0 5 0 0 -1
useful , $	-3 -1 0 5 0 0 -1
user_id	-6 -4 -1 -2 17 -2 -2
user_id ,	-1 -2 0 0 5 -1 -1
user_id ]	-3 -1 0 -1 6 0 -1
user_id ] [	-3 -1 0 0 4 0 0
user_id integer	-1 -1 0 -1 4 -1 -1
users	14 -7 0 -2 6 -1 -8
users (	-1 -3 0 0 6 -1 -1
using	-4 0 2 -2 7 -1 -2
usr	-7 -4 -1 13 3 -2 -2
usr /	-4 -3 -1 7 3 -1 -1
usr / lib	-1 -1 0 4 -1 0 0
usr / share	-2 -2 0 2 4 -1 -1
util	-1 -9 5 -2 -1 -1 9
util .	-2 -6 3 -2 -1 -1 9
util . function	0 -2 -1 -1 0 0 4
utils .	2 4 -1 0 -1 0 -3
uuid	1 4 1 -1 0 -1 -4
v	3 -4 8 -6 4 1 -7
v $	1 0 0 -4 3 0 0
v )	0 3 1 -1 1 2 -6
v .	2 0 0 0 0 4 -5
v >	0 -2 0 0 0 -2 4
v in	4 -1 -1 0 0 0 -1
v1	0 -4 0 2 0 -1 2
v3	0 -3 0 0 0 0 4
valid	0 -7 10 -1 0 -1 0
valid :	0 -5 6 0 0 -1 0
valid : Code	0 -3 4 0 0 0 0
valid =	0 -2 4 0 0 -1 0
valid = gen	0 -2 4 0 0 -1 0
validate_by_alias	4 -1 0 -1 0 -1 0
validation	-1 -2 10 -1 0 0 -6
value	16 9 0 -10 -4 -10 0
value $	10 -2 -1 -4 0 -2 0
value )	7 6 -6 -3 -2 -6 5
value ) $	8 -3 0 -1 0 -2 -1
value ) ;	-2 -1 -3 -1 -1 -2 9
value ) {	0 8 -3 -1 0 -1 -2
value )) {	0 6 -1 0 -1 0 -3
value ,	7 -2 4 -1 0 -4 -3
value , serialize	5 -2 0 0 0 -2 0
value .	3 10 -4 2 -1 -1 -9
value . $	0 4 0 0 0 0 -4
value :	0 3 5 -3 0 -2 -3
value : T	-1 -2 4 0 0 0 -1
value : true	-1 8 -3 -1 0 0 -2
value ;	-1 -2 0 -1 0 -1 4
value ; $	-1 -2 0 -1 0 -1 4
value =	-8 1 1 7 0 3 -3
value = "	-4 -1 0 2 0 3 0
value ]	-4 1 0 4 0 0 -1
value ] $	-4 0 0 5 0 0 0
value is	4 -1 -1 -2 -1 0 0
value to	0 7 0 0 0 0 -6
values	-14 -6 0 2 10 -3 10
values (	-8 -6 1 0 12 -1 2
values ( N	-7 -2 0 0 10 0 0
values )	-2 1 -2 4 0 -1 0
values ) $	-2 -1 0 4 0 -1 0
values .	-1 -5 2 -1 0 0 5
values~	-1 -2 0 0 7 -2 -1
var	-5 65 -11 -4 -4 -13 -28
var CONST	-1 10 -1 -2 0 -1 -6
var CONST =	-1 6 -1 -1 0 -1 -3
var ID	-1 17 -3 -1 -1 -3 -9
var ID =	-1 16 -3 -1 -1 -3 -9
var Id	0 5 -1 0 0 0 -3
var i	0 4 -1 -1 0 -1 -2
var i =	0 4 -1 -1 0 -1 -2
varchar	-3 -4 -1 -1 14 -2 -2
varchar (	-2 -2 0 -1 9 -2 -1
varchar ( N	-2 -2 0 -1 9 -2 -1
varchar~	-1 -1 0 -1 4 -2 0
variable	-1 0 -2 0 0 -1 4
variables	-7 -2 -1 12 -1 -2 1
variables are	-6 -1 0 8 -1 0 0
variables are used	-5 -1 0 7 0 0 0
vbetool	0 -1 0 7 -6 0 0
vbetool ID	0 -1 0 7 -6 0 0
ventas	-9 -1 0 2 17 -8 -1
ventas $	-2 0 0 -1 4 0 0
version	5 -3 2 8 -3 -3 -5
version =	4 2 1 0 -2 -2 -2
version = '	6 -1 0 -3 -2 0 0
version of	5 -2 0 -3 0 0 -1
version of the	5 -1 0 -2 0 0 -1
view	1 1 1 0 4 -4 -3
visit	-2 -4 1 3 -1 0 4
visit (	0 -4 1 0 -1 0 4
void	-7 27 -8 -2 -2 -3 -6
void )	0 -2 0 5 0 0 -4
void ;	0 -2 4 0 0 0 -1
void ; $	0 -2 4 0 0 0 -1
void > (	0 -1 4 0 0 0 -2
void ID	0 -14 -6 5 -1 -1 16
void ID (	0 -14 -6 5 -1 -1 16
void N	-3 47 -14 -2 0 -1 -27
void N )	0 4 -3 0 0 0 -1
void main	0 8 -2 -2 0 0 -4
void main (	0 8 -2 -2 0 0 -4
void run	0 -3 -2 -1 0 0 6
void run (	0 -3 -2 -1 0 0 6
void {	-1 -6 11 -1 0 -1 -2
void { $	-1 -6 10 0 0 -1 -1
w	1 5 -3 -1 0 0 -2
want	-4 -1 3 2 0 0 1
want to	-6 -1 3 3 0 0 1
warning (	4 -1 0 0 0 -3 0
warnings	6 1 3 -4 -1 -1 -5
warnings .	4 3 0 -2 0 -1 -4
warning~	-4 -5 0 6 0 0 4
warranties~	-3 0 0 -1 -1 0 6
warranty~	-7 1 0 9 -1 0 -1
was	0 -6 1 3 0 0 2
wc	9 -1 0 -6 0 -1 -1
wc -flag	9 -1 0 -7 0 -1 -1
we	8 -4 2 -6 -1 -1 2
were	1 -4 4 1 -1 0 -1
wget	-1 -1 0 4 0 0 -1
what	4 -1 0 -2 -1 0 0
when	0 4 2 -5 3 -2 -2
when ID	2 7 -1 -2 0 0 -5
when the	2 -4 1 -1 -1 0 3
when~	-1 -1 0 -1 6 -2 0
where	-10 4 3 -6 21 -3 -9
where~	-4 -4 -1 -3 17 -2 -2
whether	-2 -2 4 -3 2 0 1
which	-5 -1 -2 3 -2 5 1
while ( ID	0 -3 0 -1 0 -1 5
while true	-1 -2 0 6 -1 -1 0
while true ;	0 -2 0 4 -1 -1 0
width	-7 4 3 -5 -2 10 -4
width =	-6 0 2 -2 -2 10 -2
width = N	-3 -1 0 -1 -1 6 0
will	7 -2 -2 5 -3 -2 -2
will ID	-1 -2 -1 0 0 0 5
will be	-2 3 -1 6 -1 -1 -4
will be useful	-3 -1 0 5 0 0 -1
window	-1 -1 5 -1 0 1 -2
with	6 -6 -4 -2 5 -6 8
with $	0 -5 0 -2 -2 0 9
with the	0 4 -1 -2 -2 -1 1
with the License	-1 -2 0 -1 0 0 5
within	6 -2 -1 -3 0 0 0
without	5 -3 2 -1 -1 -1 -1
without~	-4 0 0 0 -1 -1 6
withr	-4 -2 0 -1 0 6 0
withr ::	-4 -2 0 -1 0 6 0
with~	-3 -2 0 -2 10 -2 -1
words	4 -1 -1 -1 0 -1 0
wrap	0 -4 5 0 0 0 0
write	14 0 -2 4 -2 -16 2
write (	17 0 -1 -1 -2 -17 3
write ( ID	4 -4 0 0 0 -1 1
writer .	2 3 -1 0 0 -1 -4
writer . ID	0 4 0 0 0 0 -4
writing	-2 -2 0 -1 -1 -1 6
writing ,	-2 -2 0 -1 -1 -1 6
writing , software	-2 -2 0 -1 -1 -1 6
www . ID	2 8 -2 -2 0 0 -5
www . apache	0 -5 0 -3 -1 -1 10
x	-4 -1 3 -14 4 15 -4
x $	4 -18 -4 7 22 -6 -5
x $ID	-2 -2 0 -6 -1 12 0
x $ID $ID	-1 -2 0 -6 -1 11 0
x )	-10 0 8 3 -1 -7 8
x ) $	-2 14 13 -10 -17 -19 22
x ) ,	-2 -1 0 0 0 4 -1
x ) ;	0 -11 1 0 9 0 1
x ) ]	-1 -1 0 0 0 4 0
x ) {	0 -3 -1 2 1 8 -6
x ))	-3 -4 2 -1 1 6 -1
x )) $	-2 -1 0 -1 0 5 0
x *	8 -2 -1 0 -3 -4 3
x +	7 -3 -1 -4 -4 0 5
x + N	7 -3 -1 -4 -4 0 5
x ,	-1 -5 -3 -5 2 10 1
x , ID	-1 0 0 -2 0 4 0
x , int	1 -2 -2 -1 0 -1 5
x , na	-4 0 0 0 -1 5 0
x , y	7 1 -1 -1 1 -6 -2
x -	0 -2 -2 8 -1 1 -4
x - N	0 -2 -2 8 -1 1 -4
x ->	0 -4 0 -1 -2 -1 8
x -> x	0 -4 0 0 -2 -1 8
x .	-5 -4 1 -1 6 4 -1
x . a	-1 -1 0 0 4 -1 0
x /	0 -3 -1 0 0 6 -2
x / N	0 -3 -1 0 0 6 -2
x :	4 -3 3 2 -1 -5 -1
x : N	-3 1 -1 6 0 -2 0
x : x	8 -1 -1 -3 -1 -2 -1
x ; $	-1 3 0 -1 2 2 -4
x <	0 -1 -1 -1 0 6 -3
x < N	0 -4 -1 0 0 6 0
x <-	-2 -6 -1 -1 -2 12 -1
x =	-2 9 7 -8 -5 1 -1
x = ID	0 -3 0 0 0 4 0
x = N	-1 1 10 -5 -2 -3 -1
x = x	0 12 -3 -2 -4 -1 -3
x ==	6 0 0 -5 0 0 0
x ===	0 5 -1 0 -2 0 -1
x === '	0 6 -2 0 -2 0 -1
x =>	-2 4 -1 0 0 0 0
x >	7 1 -7 7 0 -4 -4
x > N	7 1 -7 7 0 -4 -4
x [	7 -4 -1 -2 -2 3 -2
x [ N	8 -2 0 -1 -2 -3 0
x in	4 -2 -1 4 -1 -4 0
x is	7 -3 1 -1 -2 -2 0
x1	-1 -6 0 0 1 2 4
x1 )	0 -5 0 0 0 0 5
x2	4 -2 0 -3 1 1 0
x3	0 -2 0 -3 0 2 4
xs	19 12 -9 -2 -2 -17 -1
xs )	6 2 -4 0 -1 -3 0
xs .	-2 9 -6 -1 -1 0 0
y	-15 -4 -5 1 9 29 -14
y $	-12 -6 -1 -5 -2 28 -2
y )	-1 -7 -3 11 4 -3 0
y ) $	0 -5 -1 13 0 -4 -3
y ) {	-1 -2 -2 -1 0 -1 6
y ))	0 4 -1 0 0 -1 -2
y .	-2 -3 0 -1 9 -2 -1
y . b	-3 -2 0 0 8 -1 -1
y :	-2 6 0 -1 -1 -2 0
y ;	0 4 0 -1 -1 -1 -2
y ; $	0 5 1 -1 0 0 -4
y =	-3 -3 -1 -2 0 9 0
y [	0 -3 0 0 0 4 -1
y1	0 -4 0 0 0 0 5
yaml	9 -4 -1 -1 0 0 -2
yes	-2 10 -9 5 -1 -1 -2
yesterday	-3 6 -1 0 0 0 0
yesterday :	-3 6 -1 0 0 0 0
yesterday : "	-3 6 -1 0 0 0 0
yield	31 0 -1 -9 -14 -5 -2
you	-9 -2 -1 11 1 -2 3
you may	-1 -2 0 -1 0 0 5
you may not	-1 -2 0 -1 0 0 5
your	-9 -2 -1 16 -1 0 -3
your bug	-4 -1 0 5 0 0 0
your bug report	-4 -1 0 5 0 0 0
z	-12 -1 9 -6 3 17 -9
z )	-5 0 0 0 2 4 0
z ) $	-4 0 0 0 2 4 0
z .	-1 -8 12 -1 1 -1 -2
z . string	0 -2 4 0 0 0 -1
z =	-1 -2 -1 -1 -2 9 -2
zip	8 0 0 0 -2 -6 0
zip (	8 0 0 0 -2 -6 0
{	-43 44 24 -14 -23 -5 17
{ "	7 -3 -2 -1 0 -1 0
{ " :	6 -4 -2 0 0 -1 1
{ $	-32 5 22 3 -28 16 14
{ '	-2 -6 3 2 6 -2 0
{ ' :	-2 -4 2 2 4 -2 0
{ (	0 6 -4 -1 0 0 -1
{ ( )	0 6 -4 -1 0 0 0
{ ...	-1 2 5 -1 0 -3 -3
{ ... ID	0 -3 4 0 0 0 0
{ ... props	-1 4 1 0 0 -2 -1
{ @ID	-7 -32 -2 -5 -2 -2 49
{ @ID #	-1 -3 0 -1 0 0 5
{ @ID $	-1 -2 -1 -1 0 0 4
{ @ID ID	-2 0 5 -1 -1 0 -1
{ @ID Id	-1 -5 -2 -1 -1 0 11
{ @ID null	0 -2 -1 0 0 0 4
{ @ID true	0 -6 0 0 0 0 7
{ CONST	0 -2 -7 0 0 1 8
{ ID	-5 7 4 -3 5 3 -9
{ ID (	0 -4 2 0 0 4 -2
{ ID ,	-1 -2 5 0 0 0 -1
{ ID :	-1 -4 6 0 0 0 -1
{ ID as	0 15 -12 -1 0 0 -1
{ ID }	-3 5 1 -5 6 0 -3
{ Id	-3 3 16 -2 5 -1 -17
{ Id ,	0 1 7 0 0 0 -7
{ Id =	0 -5 9 0 0 0 -3
{ Id }	-2 7 -1 -2 6 -1 -7
{ JSON	0 4 -1 -1 0 0 -2
{ JSON .	0 4 -1 -1 0 0 -2
{ N	8 -10 -1 5 -2 -3 3
{ N ,	-1 -1 -2 0 -1 0 6
{ N .	0 -2 0 6 0 0 -2
{ N }	10 -7 2 -1 -1 -2 0
{ Object	-1 4 -2 -1 0 -1 0
{ Object }	0 6 -1 0 0 0 -4
{ Props	0 -5 7 0 0 0 -1
{ Props }	0 -5 7 0 0 0 -1
{ _	-2 -2 4 -1 0 0 0
{ _ ,	-2 -2 4 -1 0 0 0
{ a :	-1 -2 5 0 0 -1 -1
{ boolean	0 7 -2 0 0 0 -5
{ boolean }	0 7 -2 0 0 0 -5
{ clsx	-1 -4 6 0 0 0 0
{ clsx (	-1 -4 6 0 0 0 0
{ code	-1 6 -4 0 0 -1 0
{ code :	-1 6 -4 0 0 -1 0
{ console	-1 11 -3 -2 0 -1 -4
{ console .	-1 11 -3 -2 0 -1 -4
{ convertToFP	0 5 -4 0 0 0 -1
{ convertToFP }	0 5 -4 0 0 0 -1
{ data	-1 10 -6 -1 0 -1 0
{ echo	0 -3 -1 6 0 0 -2
{ gen	0 -3 4 0 0 0 0
{ gen ,	0 -3 4 0 0 0 0
{ i	0 -5 4 0 0 4 -2
{ item	0 7 -4 0 0 0 -2
{ items	-4 13 -2 -2 -1 -1 -3
{ items }	-3 6 2 -2 0 -1 -1
{ keyword	-1 -4 6 0 0 -1 0
{ keyword ,	0 -4 5 0 0 -1 0
{ n	0 8 -5 -1 0 -1 0
{ number	0 4 -1 0 0 0 -2
{ number }	0 4 -1 0 0 0 -2
{ operate	0 -4 4 0 0 0 0
{ operate }	0 -4 4 0 0 0 0
{ print	-1 -1 -1 10 -6 -1 0
{ props	0 5 -4 0 0 0 0
{ props .	0 5 -4 0 0 0 0
{ return	-2 17 -3 -3 -1 -2 -6
{ string	0 10 -5 0 0 0 -5
{ string }	0 7 -3 0 0 0 -3
{ title	0 -3 5 -1 0 0 -1
{ type :	-1 4 -3 0 0 0 0
{ type ReactNode	0 -4 6 0 0 0 -1
{ x	0 -1 -1 -1 0 5 0
{ { '	-1 -2 4 -1 0 0 0
{ }	9 -3 10 -5 -3 -8 0
{ } $	-1 -3 4 -2 -1 -2 5
{ } )	1 -3 4 0 0 -1 -1
{ } ,	5 5 -4 -1 -1 -4 -1
{ } as	0 -1 4 0 0 -1 0
{ } }	1 -5 3 -1 0 0 2
|	4 -31 35 28 -9 -12 -14
| "	-3 -1 7 -3 0 0 0
| " $	-3 0 6 -3 0 0 0
| *	-3 -4 0 10 0 0 -2
| * .	-3 -1 0 5 0 0 0
| ID	-5 3 -2 5 0 -1 -1
| ID |	-4 3 -2 4 0 -1 0
| Id	4 1 2 -2 -2 -1 -2
| None	6 -1 -2 -2 0 -1 0
| None =	4 -1 -1 -1 0 0 0
| null	-2 -1 12 -1 -1 0 -6
| null =	0 -7 9 0 0 0 -1
| null |	-2 4 -2 0 0 0 0
| null }	0 5 -1 0 0 0 -4
| sort	-1 -8 -1 12 0 -1 -1
| sort -flag	-1 -3 0 5 0 -1 -1
| string	0 5 -3 0 0 0 -1
| undefined	-1 -9 14 -1 0 0 -1
| undefined ;	0 -4 5 0 0 0 0
| {	10 -6 1 -1 -1 -3 0
||	-27 20 4 8 -4 4 -5
|| $	-11 17 -2 -7 -2 5 1
|| ID	-2 0 0 4 0 -2 0
|| ID $	-1 -1 0 4 0 -1 -1
|| continue	-1 -1 0 4 0 -1 0
|| continue $	-1 -1 0 4 0 -1 0
}	-36 20 30 3 -22 -5 10
} $	-6 -12 14 12 -14 -3 9
} '	-1 -3 -1 8 -5 3 -1
} ' $	0 -3 -1 8 -6 3 -1
} (	-2 -1 -2 -1 6 -2 1
} )	-4 3 20 -9 0 8 -17
} ) $	-5 -8 3 -7 1 12 4
} ) .	4 -3 0 0 0 -1 0
} ) ;	-1 10 11 -2 -2 2 -18
} ,	-2 10 1 -6 -1 -6 4
} , $	-1 3 12 -4 -2 -4 -3
} , {	-1 6 -4 -1 0 -2 1
} .	-3 -6 -1 -1 0 -1 12
} . $	-1 -4 -1 -1 0 0 8
} />	-3 9 0 -2 0 -1 -1
} /> $	-3 9 -1 -2 0 -1 -1
} :	-2 -21 26 -1 -1 -1 0
} : Props	0 -5 6 0 0 0 0
} : {	0 -12 13 0 0 0 0
} ;	-4 13 7 3 -4 -7 -8
} ; $	-3 11 8 2 -4 -6 -8
} </	-1 10 -5 -1 -1 -1 -2
} =	-2 -3 13 -1 -1 -2 -4
} = cxt	0 -3 5 0 0 0 0
} = {	0 -3 4 0 0 0 0
} >	-2 9 1 -2 0 -3 -4
} > $	-1 -2 6 -1 0 -2 -1
} > {	-1 12 -6 -1 -1 0 -3
} ID	-1 3 -4 1 0 0 2
} ID $	0 5 -4 0 0 0 0
} Id	0 5 -3 0 1 0 -2
} Returns	-1 5 -1 0 0 0 -3
} Returns the	-1 4 -1 0 0 0 -3
} [	-1 5 -1 -1 0 0 -2
} ]	3 5 -6 -1 1 -1 -1
} ] ,	0 5 -5 0 0 0 0
} `	0 4 0 -1 0 -1 -2
} and	-1 -2 0 0 0 0 4
} as	-2 -7 11 -1 1 -2 0
} as CSSProperties	-1 -2 4 -1 0 0 0
} catch	-1 0 -1 -2 0 -1 5
} catch (	-1 -1 -1 -2 0 -1 5
} else	-2 -8 1 3 -1 6 1
} else if	0 -4 4 -2 0 0 3
} else {	-2 -4 -2 2 -1 7 0
} from	-8 6 25 -7 -3 -2 -11
} from "	-6 5 12 -3 -1 -1 -7
} from '	-2 1 13 -4 -3 -1 -4
} if	1 -5 -1 -1 0 0 6
} if the	0 -4 -1 0 0 0 5
} is	-1 -4 -1 -1 0 0 7
} {	0 -5 4 0 2 -1 0
} { $	0 -3 4 0 0 0 0
} }	-2 3 0 -4 0 2 1
} } }	-1 7 -3 -1 0 -1 0
~	-6 -1 -2 1 -2 17 -7
~ $	4 -2 0 -2 0 0 -1
~ /	0 -2 0 4 0 -1 -1
~ ID	-1 5 0 -1 -1 3 -4
~ ~	5 -1 -1 -2 0 0 -1
~ ~ $	5 -1 0 -2 0 0 -1
~ ~ ~	5 -1 0 -2 0 0 -1
"""
