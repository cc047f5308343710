package org.ctoportal.records;

import org.ctoportal.framework.EditionDiscarded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps editions of templates that somebody throws away. */
@Component
class DiscardedEditions {

    private final RecycleBin bin;

    DiscardedEditions(RecycleBin bin) {
        this.bin = bin;
    }

    @EventListener
    void keep(EditionDiscarded discarded) {
        bin.keep(TemplateRecordSource.EDITION, discarded.edition());
    }
}
