package org.ctoportal.framework.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The packs the portal ships with are whole. Counts are those of content/README.md. */
class StarterContentTest {

    @Test
    void every_pack_passes_its_check() {
        assertThat(PackReader.read(StarterPacks.all())).hasSize(8);
    }
}
