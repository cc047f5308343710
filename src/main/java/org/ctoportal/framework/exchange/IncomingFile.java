package org.ctoportal.framework.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.framework.exchange.caseformat.CaseJson;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.incoming.FileText;
import org.ctoportal.framework.exchange.incoming.Findings;
import org.ctoportal.framework.exchange.incoming.ImportReason;
import org.ctoportal.framework.exchange.incoming.Incoming;
import org.ctoportal.framework.exchange.incoming.Limits;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.framework.exchange.sheet.Workbook;
import org.ctoportal.framework.pack.PackContent;
import org.ctoportal.framework.pack.PackFile;

/**
 * A file somebody gives to the portal: YAML of any pack, or a framework as CASE package, workbook or CSV. What it is shows
 * in its content; a name helps only where that says nothing. Nothing bad in it throws: whatever is wrong is in the result.
 */
public final class IncomingFile {

    private static final Pattern JSON = Pattern.compile("\\s*(\\[|\\{\\s*[\"}])[\\s\\S]*");

    private final String name;
    private final byte[] bytes;
    private final Findings findings = new Findings();

    private IncomingFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public static Incoming read(String fileName, byte[] bytes) {
        var file = new IncomingFile(fileName, bytes);
        return file.knowingItsOrigins(file.read());
    }

    private Incoming knowingItsOrigins(Incoming read) {
        if (read.kind() == null) {
            return read;
        }
        return OriginStructure.check(name, read.data(), findings)
                ? new Incoming(read.kind(), read.complete(), read.data(), findings.all(), read.loose())
                : findings.refused();
    }

    private Incoming read() {
        var most = startsLikeJson() ? Limits.JSON_BYTES : Limits.BYTES;
        if (bytes.length > most) {
            return refused(ImportReason.TOO_LARGE, Limits.megabytes(most));
        }
        if (FileText.startsWith(bytes, 'P', 'K')) {
            return Workbook.read(name, bytes, findings);
        }
        if (FileText.startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
            return refused(ImportReason.OLD_WORKBOOK, name);
        }
        return FileText.read(name, bytes, findings).map(this::text).orElseGet(findings::refused);
    }

    private boolean startsLikeJson() {
        return FileText.startsWith(bytes, '{') || FileText.startsWith(bytes, 0xef, 0xbb, 0xbf, '{');
    }

    private Incoming text(String text) {
        if (text.isBlank()) {
            return refused(ImportReason.NOT_RECOGNISED, name);
        }
        if (JSON.matcher(text.substring(0, Math.min(text.length(), 1000))).matches()) {
            return CaseJson.read(name, text, findings)
                    .map(data -> json(data, text))
                    .orElseGet(findings::refused);
        }
        return FrameworkSheet.readCsv(name, text, findings).orElseGet(() -> isTable() ? noFramework() : yaml(text));
    }

    /** A table is known by its header; one without can only be told by the name of its file. */
    private boolean isTable() {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    private Incoming noFramework() {
        return refused(ImportReason.NO_FRAMEWORK_TABLE, name);
    }

    /** A pack written in JSON is YAML too. */
    private Incoming json(Map<String, Object> data, String text) {
        if (CasePackage.isPackage(data)) {
            return checked(CasePackage.read(name, data, findings));
        }
        return PackContent.kind(data).isPresent() ? yaml(text) : refused(ImportReason.NO_CASE_PACKAGE, "CFDocument");
    }

    private Incoming yaml(String text) {
        if (bytes.length > PackContent.LARGEST_BYTES) {
            return refused(ImportReason.TOO_LARGE, Limits.megabytes(PackContent.LARGEST_BYTES));
        }
        var read = PackContent.read(new PackFile(name, text.getBytes(StandardCharsets.UTF_8)));
        read.problems().forEach(problem -> findings.add(name, ImportReason.UNREADABLE_YAML, problem.reason()));
        var kind = PackContent.kind(read.data());
        if (findings.hasErrors() || kind.isEmpty()) {
            return findings.hasErrors() ? findings.refused() : refused(ImportReason.NOT_RECOGNISED, name);
        }
        return checked(new Incoming(kind.get(), true, read.data(), findings.all()));
    }

    private Incoming checked(Incoming read) {
        if (read.kind() == null) {
            return read;
        }
        PackStructure.check(name, read.kind(), read.data(), findings);
        return new Incoming(read.kind(), read.complete(), read.data(), findings.all());
    }

    private Incoming refused(ImportReason reason, String detail) {
        findings.add(name, reason, detail);
        return findings.refused();
    }
}
