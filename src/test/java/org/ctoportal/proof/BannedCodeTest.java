package org.ctoportal.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.PortalClasses;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What hostile input would need to do harm is not in the portal, or in one place that is looked at elsewhere. */
class BannedCodeTest {

    @Asvs({2, 10})
    static final ArchRule no_component_takes_markup = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.vaadin\\.flow\\.component\\.(Html|richtexteditor\\..+|markdown\\..+)");

    @Asvs(7)
    static final ArchRule no_program_is_started = noClasses()
            .that()
            .resideOutsideOfPackage("..embedded..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .callMethodWhere(call("java\\.lang\\.Runtime", "exec"));

    /** One of them writes what shows as text; what its addresses look like is the only thing read there. */
    @Asvs(9)
    static final ArchRule tables_are_written_where_formulas_become_text = noClasses()
            .that()
            .haveNameNotMatching(
                    "org\\.ctoportal\\.(shared\\.CsvSheet|framework\\.exchange\\.sheet\\.(CsvTable|XlsxWriter))")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("de\\.siegmar\\.fastcsv\\.writer\\..+|org\\.apache\\.poi\\..*Workbook");

    @Asvs(11)
    static final ArchRule no_words_are_run = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("(org\\.springframework\\.expression|javax\\.script|groovy\\..*|freemarker\\..*)\\..+");

    /** One place reaches other servers, within bounds; the probe of the container asks the portal itself. */
    @Asvs(12)
    static final ArchRule other_servers_are_reached_from_one_place = noClasses()
            .that()
            .haveNameNotMatching("org\\.ctoportal\\.(HealthProbe|credential\\.badge\\..+|shared\\.outside\\..+)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..+|Socket|SocketChannel|.*URLConnection)|javax\\.net\\.ssl\\..+"
                    + "|org\\.springframework\\.web\\.(client|reactive)\\..+")
            .orShould()
            .callMethodWhere(call("java\\.net\\.URL", "open(Stream|Connection)"));

    @Asvs(14)
    static final ArchRule xml_is_read_where_it_may_declare_nothing = noClasses()
            .that()
            .haveNameNotMatching(
                    "org\\.ctoportal\\.(credential\\.badge\\.BadgePicture|framework\\.exchange\\.sheet\\..+)")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "(javax\\.xml\\.(parsers|stream|transform|validation)|org\\.xml\\.sax|org\\.w3c\\.dom)\\..+");

    @Asvs(15)
    static final ArchRule no_bytes_become_objects = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|.+\\.JsonTypeInfo(\\$.+)?")
            .orShould()
            .callMethodWhere(call(".+", "(activate|enable)DefaultTyping.*"));

    @Asvs(68)
    static final ArchRule chance_cannot_be_guessed = noClasses()
            .should()
            .callConstructorWhere(new DescribedPredicate<>("a generator that can be guessed") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaConstructorCall call) {
                    return call.getTargetOwner().getName().matches("java\\.util\\.(Random|SplittableRandom)");
                }
            })
            .orShould()
            .callMethodWhere(call("java\\.lang\\.Math", "random"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom|.+\\.RandomStringUtils");

    /** One of them makes the names of items in frameworks, as their standard has it, and keeps no secret. */
    @Asvs(68)
    static final ArchRule digests_are_made_where_they_are_strong = noClasses()
            .that()
            .haveNameNotMatching("org\\.ctoportal\\.(shared\\.Sha256|framework\\.exchange\\.caseformat\\.NameUuid"
                    + "|credential\\.badge\\.\\w+)")
            .should()
            .callMethodWhere(call("java\\.security\\.MessageDigest", "getInstance"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(".+\\.(DigestUtils|Md5Crypt|NoOpPasswordEncoder|StandardPasswordEncoder)");

    private static final JavaClasses PORTAL = PortalClasses.ALL;

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path SCRIPTS = Path.of("frontend/js");

    /** These escape all words they put in: what they draw is one node on the server, however much there is. */
    private static final List<String> DRAWN_BY_THE_BROWSER = List.of("HelpText.java", "Markup.java");

    /** Shows a document as the portal rendered it, in which no text is markup: HtmlRendererTest. */
    private static final String RENDERED_BY_THE_PORTAL = "document-preview.js";

    /**
     * Where an expression is not a constant: two quote the words they look for, those of packs and rules are looked at by their
     * loaders, and what a district writes is bounded.
     */
    private static final List<String> MADE_EXPRESSIONS = List.of(
            "Citation.java", "Excerpt.java", "Expression.java", "LinterReader.java", "ShapeCheck.java", "Wording.java");

    private static final Pattern SINK =
            Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|srcdoc|unsafeHTML|UnsafeHtml");

    private static final Pattern TEXTS =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*");

    @TestFactory
    Stream<DynamicTest> the_portal_keeps_each_rule() {
        return rules().map(field ->
                DynamicTest.dynamicTest(field.getName(), () -> rule(field).check(PORTAL)));
    }

    /** A rule that nothing can break is none. */
    @TestFactory
    Stream<DynamicTest> each_rule_sees_who_breaks_it() {
        var culprit = new ClassFileImporter().importClasses(BannedCode.class);
        return rules().map(field -> DynamicTest.dynamicTest(
                field.getName(),
                () -> assertThatExceptionOfType(AssertionError.class)
                        .isThrownBy(() -> rule(field).check(culprit))));
    }

    @Asvs(2)
    @Corpus("E1")
    @Test
    void words_reach_the_page_as_text_and_not_as_markup() {
        assertThat(files(SOURCES, ".java")
                        .filter(file -> SINK.matcher(content(file)).find()))
                .map(Path::getFileName)
                .map(Path::toString)
                .containsExactlyInAnyOrderElementsOf(DRAWN_BY_THE_BROWSER);
        assertThat(files(SCRIPTS, ".js")
                        .filter(file -> SINK.matcher(content(file)).find()))
                .map(Path::getFileName)
                .map(Path::toString)
                .containsExactly(RENDERED_BY_THE_PORTAL);
        assertThat(files(SCRIPTS, ".js"))
                .isNotEmpty()
                .noneMatch(file -> content(file).matches("(?s).*\\b(eval|Function)\\(.*"));
    }

    @Asvs(2)
    @Test
    void scripts_sent_to_the_page_are_constants() {
        assertThat(files(SOURCES, ".java").flatMap(file -> arguments(content(file), "executeJs(")))
                .isNotEmpty()
                .allMatch(first -> TEXTS.matcher(first).matches());
        assertThat(arguments("a.executeJs(\"x(\" + name + \")\", 1)", "executeJs("))
                .noneMatch(first -> TEXTS.matcher(first).matches());
    }

    @Asvs(8)
    @Corpus("E15")
    @Test
    void expressions_are_constants_but_in_a_few_places() {
        assertThat(files(SOURCES, ".java")
                        .filter(file -> arguments(content(file), "Pattern.compile(")
                                .anyMatch(first -> !TEXTS.matcher(first).matches())))
                .map(Path::getFileName)
                .map(Path::toString)
                .hasSameElementsAs(MADE_EXPRESSIONS);
    }

    /** The first argument of every call, as it is written. */
    private static Stream<String> arguments(String source, String call) {
        return Pattern.compile(Pattern.quote(call))
                .matcher(source)
                .results()
                .map(MatchResult::end)
                .map(start -> {
                    var depth = 0;
                    var inText = false;
                    for (var at = start; at < source.length(); at++) {
                        var sign = source.charAt(at);
                        if (sign == '\\' && inText) {
                            at++;
                        } else if (sign == '"') {
                            inText = !inText;
                        } else if (!inText && (sign == ',' || sign == ')') && depth == 0) {
                            return source.substring(start, at).strip();
                        } else if (!inText) {
                            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
                        }
                    }
                    return source.substring(start);
                });
    }

    private static Stream<Field> rules() {
        return Arrays.stream(BannedCodeTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class);
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        var rule = (ArchRule) field.get(null);
        return rule.as(field.getName() + ": " + rule.getDescription());
    }

    private static DescribedPredicate<JavaCall<?>> call(String owner, String method) {
        return new DescribedPredicate<>("calls of " + method) {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getName().matches(method)
                        && call.getTargetOwner().getName().matches(owner);
            }
        };
    }

    static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
