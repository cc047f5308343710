package org.ctoportal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** No expression looks at a text without end, or calls itself for each letter. Steps are counted, for clocks are not alike. */
@Asvs(8)
@Corpus("E15")
class HostilePatternsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DECLARED =
            Pattern.compile("static final Pattern \\w+\\s*=|Pattern \\w+ = Pattern\\.compile");
    private static final String WAYS = "\\.(find|matches|lookingAt|replaceAll|replaceFirst|results)\\(";
    private static final Set<String> WHOLE = Set.of("matches", "lookingAt");

    private static final int LONGEST = 500;

    /** More than one look from each letter at each other, and far less than from each pair of them. */
    private static final long STEPS = 1_500_000;

    @Test
    void no_expression_takes_long() throws ReflectiveOperationException {
        var patterns = patterns();
        var slow = new TreeMap<String, String>();

        assertThat(patterns).hasSizeGreaterThan(80).containsKey("Money.TYPED");
        patterns.forEach((name, declared) -> {
            for (var text : evil(LONGEST)) {
                try {
                    declared.pattern().matcher(new Counted(text)).matches();
                    if (declared.searches()) {
                        declared.pattern().matcher(new Counted(text)).replaceAll("");
                    }
                } catch (StackOverflowError e) {
                    slow.put(name, "is deep for " + text.substring(0, 8));
                    return;
                } catch (IllegalStateException e) {
                    slow.put(name, "is slow for " + text.substring(0, 8));
                    return;
                }
            }
        });

        assertThat(slow).isEmpty();
    }

    @Test
    void an_expression_that_goes_on_and_on_is_found() {
        var endless = Pattern.compile("(.*)(.*)(.*)(.*)b");

        assertThat(evil(LONGEST))
                .allSatisfy(text -> assertThatIllegalStateException()
                        .isThrownBy(() -> endless.matcher(new Counted(text.replace('\n', ' ')))
                                .matches()));
    }

    /** Texts of one piece over and over, which end as they began or otherwise. */
    private static List<String> evil(int length) {
        return Stream.of(
                        "a", "1", " ", "\n", ",", ".", "=", "_", "\"", "{{", "a,", "a ", "a.", "1,111", ",111", "%2e",
                        "a@", " -", "\u00e9", "$1", "A: ", "[ ] ")
                .map(piece -> piece.repeat(length / piece.length()))
                .flatMap(many -> Stream.of(many, "A" + many + "!"))
                .toList();
    }

    /** One that only judges whole texts is not asked to search in them. */
    private record Declared(Pattern pattern, boolean searches) {}

    private static Map<String, Declared> patterns() throws ReflectiveOperationException {
        var found = new TreeMap<String, Declared>();
        for (var file : BannedCodeTest.files(SOURCES, ".java").toList()) {
            var source = BannedCodeTest.content(file);
            if (DECLARED.matcher(source).find()) {
                var name =
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
                for (var type : withInner(Class.forName(name))) {
                    for (var field : type.getDeclaredFields()) {
                        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                            field.setAccessible(true);
                            found.put(
                                    type.getSimpleName() + "." + field.getName(),
                                    new Declared((Pattern) field.get(null), searches(source, field.getName())));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean searches(String source, String name) {
        var made = "\\b" + name + "\\s*\\.matcher\\(";
        var uses = Stream.concat(
                        Pattern.compile(made + "[^;]*?\\)\\s*" + WAYS)
                                .matcher(source)
                                .results(),
                        Pattern.compile("(\\w+) = " + made)
                                .matcher(source)
                                .results()
                                .flatMap(held -> Pattern.compile("\\b" + held.group(1) + WAYS)
                                        .matcher(source)
                                        .results()))
                .map(use -> use.group(use.groupCount()))
                .toList();
        return uses.isEmpty() || !WHOLE.containsAll(uses) || source.contains(name + ".split(");
    }

    private static List<Class<?>> withInner(Class<?> type) {
        var types = new ArrayList<Class<?>>(List.of(type));
        Arrays.stream(type.getDeclaredClasses()).forEach(inner -> types.addAll(withInner(inner)));
        return types;
    }

    /** A text that may be looked at so often. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private long left = STEPS;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (left-- == 0) {
                throw new IllegalStateException("Looked at too often");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
