package org.ctoportal.framework.edition;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.exchange.PackYaml;
import org.ctoportal.framework.exchange.caseformat.CaseOptions;
import org.ctoportal.framework.exchange.caseformat.CasePackage;
import org.ctoportal.framework.exchange.sheet.FrameworkSheet;
import org.ctoportal.framework.exchange.sheet.SaltSheets;

/** The files a pack goes out as. All of them can be read back; only YAML holds a clause library. */
public enum PackFormat {
    YAML("yaml", "yaml", "application/yaml", true) {
        @Override
        byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options) {
            return PackYaml.write(kind, data).getBytes(StandardCharsets.UTF_8);
        }
    },
    EXCEL("xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false) {
        @Override
        byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options) {
            return FrameworkSheet.xlsx(data);
        }
    },
    CSV("csv", "csv", "text/csv; charset=utf-8", false) {
        @Override
        byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options) {
            return FrameworkSheet.csv(data);
        }
    },
    CASE("case", "json", "application/json", false) {
        @Override
        byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options) {
            return CasePackage.write(data, options);
        }
    },
    CASE_1_0("case10", "json", "application/json", false) {
        @Override
        byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options) {
            return CasePackage.write(data, options);
        }
    },
    CASE_SHEETS("case-sheets", "xlsx", EXCEL.mediaType, false) {
        @Override
        byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options) {
            return SaltSheets.xlsx(data, options);
        }
    };

    private final String key;
    private final String extension;
    private final String mediaType;
    private final boolean everyKind;

    PackFormat(String key, String extension, String mediaType, boolean everyKind) {
        this.key = key;
        this.extension = extension;
        this.mediaType = mediaType;
        this.everyKind = everyKind;
    }

    abstract byte[] write(PackKind kind, Map<String, Object> data, CaseOptions options);

    /** How an address names it. */
    public String key() {
        return key;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a pack of the kind can go out as it. */
    public boolean holds(PackKind kind) {
        return everyKind || kind == PackKind.FRAMEWORK;
    }

    public static Optional<PackFormat> named(String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }
}
