package org.ctoportal.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was typed: the command, what it is about, its options, and settings of the portal, which are given in the form
 * {@code --name=value}.
 */
record Arguments(String command, List<String> words, Map<String, String> options, Map<String, String> settings) {

    private static final Set<String> WITHOUT_VALUE = Set.of("--dry-run", "--help");

    Arguments {
        words = List.copyOf(words);
        options = Map.copyOf(options);
        settings = Map.copyOf(settings);
    }

    static Arguments of(List<String> typed) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        var settings = new LinkedHashMap<String, String>();
        for (var left = new ArrayList<>(typed); !left.isEmpty(); ) {
            var one = left.removeFirst();
            var equals = one.indexOf('=');
            if (!one.startsWith("--")) {
                words.add(one);
            } else if (equals > 0) {
                settings.put(one.substring(2, equals), one.substring(equals + 1));
            } else if (WITHOUT_VALUE.contains(one)) {
                options.put(one, "");
            } else if (left.isEmpty()) {
                throw new UsageException(one + " needs a value behind it");
            } else {
                options.put(one, left.removeFirst());
            }
        }
        var command = words.isEmpty() ? "" : words.removeFirst();
        return new Arguments(command, words, options, settings);
    }

    /** Refuses more or fewer words, and options that the command does not know. */
    Arguments expecting(String usage, int many, String... known) {
        if (words.size() != many) {
            throw new UsageException("It is: " + usage);
        }
        for (var option : options.keySet()) {
            if (!List.of(known).contains(option)) {
                throw new UsageException(command + " knows no " + option + ". It is: " + usage);
            }
        }
        return this;
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }
}
