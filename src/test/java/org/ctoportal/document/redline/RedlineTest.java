package org.ctoportal.document.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.document.NastyTexts;
import org.ctoportal.document.redline.Redline.Fate;
import org.ctoportal.document.redline.Redline.Part;
import org.junit.jupiter.api.Test;

class RedlineTest {

    @Test
    void equal_texts_have_no_change() {
        var redline = Redline.between("Lead the team.", "Lead the team.");

        assertThat(redline.isUnchanged()).isTrue();
        assertThat(redline.parts()).containsExactly(new Part(Fate.STAYED, "Lead the team."));
    }

    @Test
    void a_word_that_was_replaced_stands_beside_the_one_that_came() {
        assertThat(Redline.between("Lead the small team.", "Lead the whole team.")
                        .parts())
                .containsExactly(
                        new Part(Fate.STAYED, "Lead the "),
                        new Part(Fate.WENT, "small"),
                        new Part(Fate.CAME, "whole"),
                        new Part(Fate.STAYED, " team."));
    }

    @Test
    void a_picture_or_a_flag_is_never_torn_in_two() {
        assertThat(Redline.between("Lead 👩‍💻 of 🇺🇸.", "Lead 👨‍💻 of 🇺🇦.").parts())
                .extracting(Part::words)
                .containsExactly("Lead ", "👩‍💻", "👨‍💻", " of ", "🇺🇸", "🇺🇦", ".");
    }

    @Test
    void words_that_only_came_or_only_went_stand_alone() {
        assertThat(Redline.between("Lead the team.", "Lead the whole team.").parts())
                .extracting(Part::fate)
                .containsExactly(Fate.STAYED, Fate.CAME, Fate.STAYED);
        assertThat(Redline.between("Lead the whole team.", "Lead the team.").parts())
                .filteredOn(part -> part.fate() != Fate.STAYED)
                .singleElement()
                .satisfies(part -> assertThat(part.words().strip()).isEqualTo("whole"));
    }

    @Test
    void a_space_beside_words_that_only_came_stays() {
        assertThat(Redline.between("of cost and risk", "of cost, privacy and risk")
                        .parts())
                .containsExactly(
                        new Part(Fate.STAYED, "of cost"),
                        new Part(Fate.CAME, ", privacy"),
                        new Part(Fate.STAYED, " and risk"));
    }

    @Test
    void changed_neighbours_are_one_change() {
        assertThat(Redline.between("Write two plans today", "Write one budget today")
                        .parts())
                .containsExactly(
                        new Part(Fate.STAYED, "Write "),
                        new Part(Fate.WENT, "two plans"),
                        new Part(Fate.CAME, "one budget"),
                        new Part(Fate.STAYED, " today"));
    }

    @Test
    void from_nothing_and_to_nothing_is_all_change() {
        assertThat(Redline.between("", "New.").parts()).containsExactly(new Part(Fate.CAME, "New."));
        assertThat(Redline.between("Old.", "").parts()).containsExactly(new Part(Fate.WENT, "Old."));
        assertThat(Redline.between("", "").parts()).isEmpty();
    }

    /** Any two texts of few words, a thousand times: the two wordings can always be had back. */
    @Test
    void both_wordings_can_be_had_back_to_the_last_character() {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++) {
            assertHoldsBoth(text(random), text(random));
        }
        for (var nasty : NastyTexts.all()) {
            assertHoldsBoth(nasty.typed(), "plain " + nasty.typed() + " words");
            assertHoldsBoth(nasty.typed(), "");
        }
    }

    @Test
    void long_texts_that_have_nothing_in_common_are_compared_in_time() {
        var before = IntStream.range(0, 1000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        var after = IntStream.range(0, 1000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> assertHoldsBoth(before, after));
    }

    private static void assertHoldsBoth(String before, String after) {
        var redline = Redline.between(before, after);

        assertThat(redline.wording(Fate.WENT)).isEqualTo(before);
        assertThat(redline.wording(Fate.CAME)).isEqualTo(after);
        assertThat(redline.isUnchanged()).isEqualTo(before.equals(after));
        assertThat(fates(redline.parts())).doesNotContain("STAYED STAYED", "CAME WENT", "WENT WENT", "CAME CAME");
    }

    private static String fates(List<Part> parts) {
        return parts.stream().map(part -> part.fate().name()).collect(Collectors.joining(" "));
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(i -> List.of("a", "b", " ", "  ", "c.", ", ", "\n").get(random.nextInt(7)))
                .collect(Collectors.joining());
    }
}
