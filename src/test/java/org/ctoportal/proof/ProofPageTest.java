package org.ctoportal.proof;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** What is shown of the promises of SECURITY.md, and what is not; {@code docs/asvs.md} is written from the tags of the tests. */
class ProofPageTest {

    private static final Path PAGE = Path.of("docs/asvs.md");
    private static final Path WRITTEN = Path.of("target/asvs.md");
    private static final Path LIST = Path.of("src/test/resources/asvs.txt");
    private static final Path CLASSES = Path.of("target/test-classes");
    private static final int CHECKS = 76;

    @Test
    void the_page_says_what_the_tests_are_tagged_with() throws IOException {
        var page = page(checks(), TaggedTests.in(CLASSES));
        Files.createDirectories(WRITTEN.getParent());
        Files.writeString(WRITTEN, page);

        assertThat(PAGE).as("when the tags are right: cp %s %s", WRITTEN, PAGE).hasContent(page);
    }

    @Test
    void every_check_has_a_test_or_a_reason_and_never_both() throws IOException {
        assertThat(faults(checks(), TaggedTests.in(CLASSES))).isEmpty();
    }

    @Test
    void the_list_is_whole() throws IOException {
        assertThat(checks().stream()
                        .filter(check -> check.group() == Check.Group.CHECK)
                        .map(Check::id))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, CHECKS)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(checks().stream().map(Check::id)).doesNotHaveDuplicates();
        assertThat(checks().stream().flatMap(check -> check.also().stream()))
                .allSatisfy(file -> assertThat(Path.of(file)).exists());
    }

    @Test
    void what_is_wrong_with_a_list_is_named() {
        var list = Check.read(List.of(
                "1 | 1.1 | shown, and said not to be",
                "not tested: by mistake",
                "2 | 1.1 | neither",
                "left: something",
                "3 | 1.1 | both allowed",
                "left: the rest",
                "E1 | anywhere | shown elsewhere",
                "also: .ci/run"));
        var tests = TaggedTests.of(Tagged.class);

        assertThat(faults(list, tests))
                .containsExactly(
                        "1 is tested, and said not to be",
                        "2 has neither a test nor a reason",
                        "99 is tagged and not in the list",
                        "Tagged nothing_runs_here is tagged and shows nothing",
                        "Tagged switched_off is tagged and shows nothing");
        assertThat(page(list, tests)).contains("| 3 | 1.1 | both allowed | `Tagged`: it runs | the rest |");
    }

    private static List<String> faults(List<Check> checks, TaggedTests tests) {
        var known = checks.stream().map(Check::id).toList();
        return java.util.stream.Stream.of(
                        checks.stream()
                                .filter(check -> isShown(check, tests)
                                        && !check.untested().isEmpty())
                                .map(check -> check.id() + " is tested, and said not to be"),
                        checks.stream()
                                .filter(check -> !isShown(check, tests)
                                        && check.untested().isEmpty())
                                .map(check -> check.id() + " has neither a test nor a reason"),
                        tests.names().stream()
                                .filter(Predicate.not(known::contains))
                                .map(name -> name + " is tagged and not in the list"),
                        tests.mistakes().stream().sorted())
                .flatMap(faults -> faults)
                .toList();
    }

    private static boolean isShown(Check check, TaggedTests tests) {
        return !tests.of(check.id()).isEmpty() || !check.also().isEmpty();
    }

    private static List<Check> checks() throws IOException {
        return Check.read(Files.readAllLines(LIST));
    }

    private static String page(List<Check> checks, TaggedTests tests) {
        return """
            # What is proved

            Written by `ProofPageTest` from the tags of the tests and from `src/test/resources/asvs.txt`; it fails when this page
            says something else. The checks are chosen from the OWASP Application Security Verification Standard 5.0, level 2 and some
            of level 3; the numbers in the second column are its own, the words are ours. A class without names shows it with all
            of its tests. *Left* says what the tests beside it leave open.

            %s checks: %s shown, %s of them in part, %s not tested.

            ## Checks

            %s
            ## Hostile input

            %s
            ## Faults

            %s""".formatted(
                count(checks, check -> true),
                count(checks, check -> isShown(check, tests)),
                count(checks, check -> isShown(check, tests) && !check.left().isEmpty()),
                count(checks, check -> !isShown(check, tests)),
                table("ASVS", checks, Check.Group.CHECK, tests),
                table("Where", checks, Check.Group.CORPUS, tests),
                table("Kind", checks, Check.Group.FAULT, tests));
    }

    private static long count(List<Check> checks, Predicate<Check> which) {
        return checks.stream()
                .filter(check -> check.group() == Check.Group.CHECK)
                .filter(which)
                .count();
    }

    private static String table(String source, List<Check> checks, Check.Group group, TaggedTests tests) {
        return checks.stream()
                .filter(check -> check.group() == group)
                .map(check -> "| %s | %s | %s | %s | %s |\n"
                        .formatted(check.id(), check.source(), check.words(), shown(check, tests), check.left()))
                .collect(joining(
                        "",
                        "| | %s | What has to hold | Shown by | Left |\n".formatted(source)
                                + "| --- |".repeat(5).replace("||", "|") + "\n",
                        ""));
    }

    private static String shown(Check check, TaggedTests tests) {
        if (!check.untested().isEmpty()) {
            return "not tested: " + check.untested();
        }
        var classes = tests.of(check.id()).entrySet().stream()
                .map(test -> "`%s`%s".formatted(test.getKey(), methods(test.getValue())));
        var others = check.also().stream().map("`%s`"::formatted);
        return java.util.stream.Stream.concat(classes, others).collect(joining("; "));
    }

    private static String methods(List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream().map(name -> name.replace('_', ' ')).collect(joining(", ", ": ", ""));
    }

    /** Never run: what the page makes of tags. */
    @SuppressWarnings("unused")
    private static final class Tagged {

        @Asvs(1)
        @Test
        void it_is_tested() {}

        @Asvs({3, 99})
        @Test
        void it_runs() {}

        @Asvs(3)
        void nothing_runs_here() {}

        @Asvs(3)
        @Disabled
        @Test
        void switched_off() {}
    }
}
