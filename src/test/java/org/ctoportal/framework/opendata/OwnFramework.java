package org.ctoportal.framework.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ctoportal.district.DistrictId;
import org.ctoportal.framework.PackKind;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.framework.exchange.caseformat.CaseIds;
import org.ctoportal.framework.pack.PackFile;
import org.ctoportal.framework.pack.PackReader;
import org.ctoportal.framework.pack.StarterPacks;
import org.ctoportal.framework.store.PackIntake;
import org.springframework.transaction.support.TransactionOperations;

/** A published framework of a district's own: the shipped one, changed. */
record OwnFramework(PackVersionId id, DistrictId owner, String version) {

    static final String CODE = "K12-CTO-STARTER";
    private static final String FILE = "framework-content.yaml";

    static OwnFramework publish(
            TransactionOperations transaction,
            PackIntake intake,
            DistrictId owner,
            String version,
            UnaryOperator<String> change) {
        var text = change.apply(StarterPacks.text(FILE).replace("version: \"1.0.0\"", "version: \"" + version + "\""));
        var pack = PackReader.read(StarterPacks.replacing(FILE, text)).stream()
                .filter(read -> read.kind() == PackKind.FRAMEWORK)
                .findFirst()
                .orElseThrow();
        var file = new PackFile(FILE, text.getBytes(StandardCharsets.UTF_8));
        var id = Objects.requireNonNull(transaction.execute(status -> intake.take(pack, file, owner)));
        return new OwnFramework(id, owner, version);
    }

    CaseIds ids() {
        return new CaseIds(CODE, CaseIds.owner(owner), "http://localhost:8080");
    }

    String document() {
        return ids().document(version);
    }

    String item(String code) {
        return ids().item(code);
    }

    /** Every address something of the framework could be read at. */
    List<String> addresses() {
        return List.of(
                "/ims/case/v1p1/CFDocuments/" + document(),
                "/ims/case/v1p1/CFPackages/" + document(),
                "/ims/case/v1p0/CFPackages/" + document(),
                "/ims/case/v1p1/CFItems/" + item("LV-R1"),
                "/ims/case/v1p0/CFItemAssociations/" + item("LV"),
                "/uri/" + document(),
                "/uri/" + item("LV-R1") + ".json",
                "/uri/" + item("LV-R1") + ".html");
    }
}
