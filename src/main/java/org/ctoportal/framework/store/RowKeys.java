package org.ctoportal.framework.store;

import org.ctoportal.framework.PackVersionId;

/** Hands out the keys of one table's rows, counting from one. */
final class RowKeys {

    private final PackVersionId pack;
    private int last;

    RowKeys(PackVersionId pack) {
        this.pack = pack;
    }

    RowKey next() {
        last++;
        return new RowKey(pack.value(), last);
    }
}
