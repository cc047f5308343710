package org.ctoportal.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;

/** No expression of the portal is slow, or deep, for the longest text that reaches it. Steps are counted, for clocks are not alike. */
@Asvs(8)
@Corpus("E15")
class HostilePatternsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DECLARED =
            Pattern.compile("static final Pattern \\w+\\s*=|Pattern \\w+ = Pattern\\.compile");
    private static final int LONGEST = 20_000;
    private static final int STEPS_FOR_A_LETTER = 60;

    /** Where a text is measured before it is looked at, with the most that passes. */
    private static final Map<String, Integer> MEASURED = Map.ofEntries();

    @Test
    void no_expression_takes_long() throws ReflectiveOperationException {
        var patterns = patterns();
        var slow = new TreeMap<String, String>();

        assertThat(patterns).hasSizeGreaterThan(80).containsKey("Money.TYPED");
        patterns.forEach((name, pattern) -> {
            var length = MEASURED.getOrDefault(name, LONGEST);
            for (var text : evil(length)) {
                try {
                    pattern.matcher(new Counted(text, (long) length * STEPS_FOR_A_LETTER))
                            .matches();
                    pattern.matcher(new Counted(text, (long) length * STEPS_FOR_A_LETTER))
                            .find();
                } catch (StackOverflowError e) {
                    slow.put(name, "is deep for " + text.substring(0, 8));
                } catch (IllegalStateException e) {
                    slow.put(name, "is slow for " + text.substring(0, 8));
                }
            }
        });

        assertThat(slow).isEmpty();
    }

    @Test
    void an_expression_that_goes_on_and_on_is_found() {
        var evil = Pattern.compile("(a+)+b");

        assertThat(evil(30)).anyMatch(text -> {
            try {
                return evil.matcher(new Counted(text, 2000)).matches();
            } catch (IllegalStateException e) {
                return true;
            }
        });
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

    private static Map<String, Pattern> patterns() throws ReflectiveOperationException {
        var found = new TreeMap<String, Pattern>();
        for (var file : BannedCodeTest.files(SOURCES, ".java").toList()) {
            if (DECLARED.matcher(BannedCodeTest.content(file)).find()) {
                var name =
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
                for (var type : withInner(Class.forName(name))) {
                    for (var field : type.getDeclaredFields()) {
                        if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                            field.setAccessible(true);
                            found.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<Class<?>> withInner(Class<?> type) {
        var types = new ArrayList<Class<?>>(List.of(type));
        Arrays.stream(type.getDeclaredClasses()).forEach(inner -> types.addAll(withInner(inner)));
        return types;
    }

    /** A text that may be looked at so often. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private long left;

        Counted(CharSequence text, long most) {
            this.text = text;
            this.left = most;
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
