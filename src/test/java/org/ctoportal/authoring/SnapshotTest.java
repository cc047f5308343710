package org.ctoportal.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SnapshotTest {

    @Test
    void the_same_bytes_have_the_same_fingerprint() {
        assertThat(new Snapshot("content", "composed").hash())
                .isEqualTo(new Snapshot("content", "composed").hash())
                .hasSize(32);
    }

    @Test
    void a_changed_word_changes_the_fingerprint() {
        var hash = new Snapshot("content", "composed").hash();

        assertThat(new Snapshot("contents", "composed").hash()).isNotEqualTo(hash);
        assertThat(new Snapshot("content", "composeD").hash()).isNotEqualTo(hash);
    }

    @Test
    void words_moved_from_one_part_to_the_other_change_the_fingerprint() {
        assertThat(new Snapshot("ab", "c").hash()).isNotEqualTo(new Snapshot("a", "bc").hash());
    }
}
