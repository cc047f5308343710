package org.ctoportal.framework.exchange.caseformat;

import java.util.Map;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.OwnWording;

/**
 * Frameworks as CASE packages of 1EdTech. A framework written as 1.1 reads back as the same framework; 1.0 has no place
 * for much of it. Wording licensed from others is never written.
 */
public final class CasePackage {

    private CasePackage() {}

    /** The package as the text of a file in UTF-8. */
    public static byte[] write(Map<String, Object> framework, CaseOptions options) {
        return CaseJson.write(toMap(framework, options));
    }

    /** The package as data, of which an answer takes the part that was asked for. */
    public static Map<String, Object> toMap(Map<String, Object> framework, CaseOptions options) {
        return inVersion(CaseWriter.write(OwnWording.of(framework).data(), options), options.version());
    }

    /** A package of 1.1 as the version has it. */
    public static Map<String, Object> inVersion(Map<String, Object> pack, CaseVersion version) {
        return version == CaseVersion.V1_0 ? CaseDownConvert.toVersion10(pack) : pack;
    }

    /** One object of a package of 1.1 as the version has it. */
    public static Map<String, Object> object(Map<String, Object> object, CaseVersion version) {
        return version == CaseVersion.V1_0 ? CaseDownConvert.object(object) : object;
    }

    /** What a package says, whoever wrote it. */
    public static Incoming read(String place, Map<String, Object> pack, Findings findings) {
        return CaseReader.read(place, pack, findings);
    }

    /** Whether the data looks like a package at all. */
    public static boolean isPackage(Map<String, Object> data) {
        return data.containsKey("CFDocument") || data.containsKey("CFItems") || data.containsKey("CFPackage");
    }
}
