package org.ctoportal.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WaitingKindTest {

    @Test
    void of_every_kind_it_is_decided_when_letters_tell_of_it() {
        var decided = new EnumMap<WaitingKind, Telling>(Map.of(
                WaitingKind.DECIDE, Telling.AT_ONCE,
                WaitingKind.CHECK, Telling.AT_ONCE,
                WaitingKind.ANSWER, Telling.AT_ONCE,
                WaitingKind.FINISH, Telling.WHEN_DUE,
                WaitingKind.DATE, Telling.WHEN_DUE));

        assertThat(Stream.of(WaitingKind.values()))
                .allSatisfy(kind -> assertThat(kind.usually()).as(kind.name()).isEqualTo(decided.get(kind)));
    }

    @Test
    void a_room_says_otherwise_of_a_thing_and_nothing_else_of_it_changes() {
        var item = WaitingItem.of("goal:1", WaitingKind.DATE, TaskWords.of("tasks.title"), "growth");

        assertThat(item.told(Telling.BY_ITS_ROOM))
                .returns(Telling.BY_ITS_ROOM, WaitingItem::telling)
                .isEqualTo(new WaitingItem(
                        "goal:1", WaitingKind.DATE, item.words(), "growth", null, null, false, Telling.BY_ITS_ROOM));
    }
}
