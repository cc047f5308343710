package org.ctoportal.proof;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.Fault;
import org.junit.jupiter.api.Disabled;
import org.junit.platform.commons.annotation.Testable;

/** Which test shows what, read from the classes that were compiled; only those that carry a tag are loaded. */
final class TaggedTests {

    private static final String ENDING = ".class";
    private static final List<Class<?>> TAGS = List.of(Asvs.class, Corpus.class, Fault.class);

    /** By the name of a check the tests that show it: classes, each with its methods, or with none where all of it does. */
    private final Map<String, Map<String, List<String>>> shown = new TreeMap<>();

    private final List<String> mistakes = new ArrayList<>();

    private TaggedTests() {}

    static TaggedTests in(Path folder) throws IOException {
        var tests = new TaggedTests();
        try (var files = Files.walk(folder)) {
            files.filter(file -> file.toString().endsWith(ENDING) && isTagged(file))
                    .map(file -> nameOf(folder.relativize(file)))
                    .sorted()
                    .forEach(tests::add);
        }
        return tests;
    }

    static TaggedTests of(Class<?> type) {
        var tests = new TaggedTests();
        tests.add(type);
        return tests;
    }

    Map<String, List<String>> of(String check) {
        return shown.getOrDefault(check, Map.of());
    }

    List<String> names() {
        return List.copyOf(shown.keySet());
    }

    /** Tags on what is no test, or on one that does not run. */
    List<String> mistakes() {
        return mistakes;
    }

    private static boolean isTagged(Path file) {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return TAGS.stream()
                    .anyMatch(tag -> bytes.contains("L" + tag.getName().replace('.', '/') + ";"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Path file) {
        var name = file.toString();
        return name.substring(0, name.length() - ENDING.length()).replace(File.separatorChar, '.');
    }

    private void add(String name) {
        try {
            var type = Class.forName(name, false, TaggedTests.class.getClassLoader());
            if (!Modifier.isPrivate(type.getModifiers())) {
                add(type);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(Class<?> type) {
        take(type, type, "", Arrays.stream(type.getDeclaredMethods()).anyMatch(TaggedTests::isTest));
        for (var method : type.getDeclaredMethods()) {
            take(type, method, method.getName(), isTest(method));
        }
        for (var field : type.getDeclaredFields()) {
            take(type, field, field.getName(), isRule(field));
        }
    }

    private static boolean isTest(Method method) {
        return isAnnotated(method, Testable.class);
    }

    private static boolean isRule(Field field) {
        return field.getType() == ArchRule.class;
    }

    private void take(Class<?> type, AnnotatedElement element, String member, boolean runs) {
        var names = namesAt(element).toList();
        if (!names.isEmpty() && (!runs || element.isAnnotationPresent(Disabled.class))) {
            mistakes.add(type.getSimpleName() + " " + member + " is tagged and shows nothing");
            return;
        }
        for (var name : names) {
            var methods = shown.computeIfAbsent(name, any -> new TreeMap<>())
                    .computeIfAbsent(type.getSimpleName(), any -> new ArrayList<>());
            if (element instanceof Member) {
                methods.add(member);
                methods.sort(null);
            }
        }
    }

    private static Stream<String> namesAt(AnnotatedElement element) {
        return Stream.of(
                        Stream.ofNullable(element.getAnnotation(Asvs.class))
                                .flatMap(tag -> Arrays.stream(tag.value()).mapToObj(String::valueOf)),
                        Stream.ofNullable(element.getAnnotation(Corpus.class)).flatMap(tag -> Stream.of(tag.value())),
                        Stream.ofNullable(element.getAnnotation(Fault.class)).flatMap(tag -> Stream.of(tag.value())))
                .flatMap(names -> names)
                .filter(Predicate.not(String::isEmpty));
    }
}
