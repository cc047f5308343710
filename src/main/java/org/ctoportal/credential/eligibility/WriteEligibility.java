package org.ctoportal.credential.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ctoportal.credential.rule.Degree;
import org.ctoportal.credential.rule.Experience;

/** What somebody says of their degree and of their times of work. */
public record WriteEligibility(Degree degree, List<Experience> experience) implements Serializable {

    /** More times of work than fit into a working life. */
    public static final int MOST = 20;

    private static final String NONE = "-";

    public WriteEligibility {
        if (experience.size() > MOST) {
            throw new IllegalArgumentException("Too many times of work: " + experience.size());
        }
        experience = List.copyOf(experience);
    }

    /** One line for each time: first day, last day or a dash, codes of the areas. */
    static String lines(List<Experience> experience) {
        return experience.stream()
                .map(one -> one.since() + " " + (one.until() == null ? NONE : one.until()) + " "
                        + String.join(",", new TreeSet<>(one.areas())))
                .collect(Collectors.joining("\n"));
    }

    static List<Experience> read(String lines) {
        return lines.lines()
                .map(line -> {
                    var parts = line.split(" ");
                    return new Experience(
                            LocalDate.parse(parts[0]),
                            parts[1].equals(NONE) ? null : LocalDate.parse(parts[1]),
                            new TreeSet<>(List.of(parts[2].split(","))));
                })
                .toList();
    }
}
