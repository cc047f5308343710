package org.ctoportal.framework.opendata;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CaseVersion;
import org.ctoportal.framework.store.PublicPack;

/**
 * A public framework as it stands in a list, without its content.
 *
 * @param creator who published it
 * @param baseUrl of the portal
 */
record Listing(PublicPack pack, String creator, String baseUrl) {

    CaseIds ids() {
        return new CaseIds(pack.code(), CaseIds.owner(pack.owner()), baseUrl);
    }

    String identifier() {
        return ids().document(pack.version());
    }

    /** To the second, as headers and packages have it. */
    Instant changed() {
        return pack.changed().truncatedTo(ChronoUnit.SECONDS);
    }

    CaseOptions options() {
        return new CaseOptions(baseUrl, creator, changed(), CaseVersion.V1_1, CaseIds.owner(pack.owner()));
    }

    /** Whether both are versions of the same framework of the same owner. */
    boolean isVersionOf(Listing other) {
        return pack.code().equals(other.pack.code())
                && CaseIds.owner(pack.owner()).equals(CaseIds.owner(other.pack.owner()));
    }

    Map<String, Object> link(String uri) {
        var link = new LinkedHashMap<String, Object>();
        link.put("title", pack.name());
        link.put("identifier", identifier());
        link.put("uri", uri);
        return link;
    }

    /** The document as CASE answers it alone. */
    Map<String, Object> document(Release release) {
        var document = new LinkedHashMap<String, Object>();
        document.put("identifier", identifier());
        document.put("uri", ids().uri(identifier()));
        document.put("creator", creator);
        document.put("title", pack.name());
        document.put("lastChangeDateTime", changed().toString());
        if (release == Release.V1P1) {
            document.put("caseVersion", "1.1");
        }
        document.put("language", pack.locale());
        document.put("version", pack.version());
        document.put("notes", pack.notice());
        document.put("CFPackageURI", link(baseUrl + release.folder() + "/CFPackages/" + identifier()));
        return document;
    }
}
