package org.ctoportal.framework.store;

import java.util.Arrays;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.PackHeader;
import org.ctoportal.framework.pack.ReadPack;
import org.ctoportal.framework.pack.VersionNumber;

/** What identifies a stored pack version and what it says. */
record PackSeal(long id, PackKind kind, String code, String version, byte[] hash, byte[] fileHash) {

    boolean isOf(PackFile file) {
        return Arrays.equals(file.hash(), fileHash);
    }

    boolean isOf(PackHeader header) {
        return code.equals(header.code()) && version.equals(header.version());
    }

    boolean seals(ReadPack pack) {
        return Arrays.equals(pack.hash(), hash);
    }

    PackVersionId packVersionId() {
        return new PackVersionId(id);
    }

    VersionNumber number() {
        return VersionNumber.of(version);
    }
}
