package org.ctoportal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.tasks.TaskWords;
import org.ctoportal.tasks.Telling;
import org.ctoportal.tasks.WaitingItem;
import org.ctoportal.tasks.WaitingKind;
import org.junit.jupiter.api.Test;

class NewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private final WaitingItem decision = item("decision", WaitingKind.DECIDE);
    private final WaitingItem date = item("date", WaitingKind.DATE);

    @Test
    void what_newly_waits_for_one_person_is_told_and_what_was_told_is_not() {
        assertThat(news(Map.of(), decision).assigned()).containsExactly(decision);
        assertThat(news(Map.of("decision", Stage.WAITING), decision).assigned()).isEmpty();
    }

    @Test
    void what_waits_for_a_role_or_was_begun_by_its_reader_is_told_when_it_is_due() {
        var role = item("role", WaitingKind.CHECK).forAnyone();

        assertThat(told(news(Map.of(), role, date))).isEmpty();
        assertThat(news(Map.of(), role.due(TODAY), date.due(TODAY)).pressing())
                .extracting(WaitingItem::key)
                .containsExactly("role", "date");
    }

    @Test
    void three_days_are_soon_and_each_warning_comes_once() {
        var inFour = date.due(TODAY.plusDays(4));
        var inThree = date.due(TODAY.plusDays(3));
        var past = date.due(TODAY.minusDays(1));

        assertThat(told(news(Map.of("date", Stage.WAITING), inFour))).isEmpty();
        assertThat(news(Map.of("date", Stage.WAITING), inThree).pressing()).hasSize(1);
        assertThat(told(news(Map.of("date", Stage.SOON), inThree))).isEmpty();
        assertThat(news(Map.of("date", Stage.SOON), past).pressing()).hasSize(1);
        assertThat(told(news(Map.of("date", Stage.OVERDUE), past))).isEmpty();
    }

    @Test
    void what_newly_waits_and_is_due_soon_is_told_in_one_letter() {
        var both = news(Map.of(), decision.due(TODAY));

        assertThat(both.assigned()).hasSize(1);
        assertThat(both.pressing()).isEmpty();
    }

    @Test
    void whoever_takes_no_letter_of_a_kind_gets_none() {
        var neither = new NoticeChoices(false, false, DigestRhythm.WEEKLY);
        var datesOnly = new NoticeChoices(false, true, DigestRhythm.WEEKLY);

        assertThat(told(News.of(Map.of(), List.of(decision.due(TODAY)), neither, TODAY)))
                .isEmpty();
        assertThat(News.of(Map.of(), List.of(decision.due(TODAY)), datesOnly, TODAY)
                        .pressing())
                .hasSize(1);
    }

    @Test
    void what_its_room_writes_about_is_never_told_here() {
        var reminded = decision.due(TODAY.minusDays(1)).told(Telling.BY_ITS_ROOM);

        assertThat(told(news(Map.of(), reminded))).isEmpty();
    }

    private static News news(Map<String, Stage> told, WaitingItem... waiting) {
        return News.of(told, List.of(waiting), NoticeChoices.USUAL, TODAY);
    }

    private static List<WaitingItem> told(News news) {
        return Stream.concat(news.assigned().stream(), news.pressing().stream()).toList();
    }

    private static WaitingItem item(String key, WaitingKind kind) {
        return WaitingItem.of(key, kind, TaskWords.of("tasks.title"), "");
    }
}
