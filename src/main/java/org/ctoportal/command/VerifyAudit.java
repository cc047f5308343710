package org.ctoportal.command;

import java.time.Instant;
import org.ctoportal.audit.AuditVerification;
import org.ctoportal.vault.PortalDatabase;

/** Whether what was done is as it was written down. */
final class VerifyAudit implements PortalCommand {

    @Override
    public String usage() {
        return "verify-audit";
    }

    @Override
    public String purpose() {
        return "recomputes the chain of every district";
    }

    @Override
    public Work prepare(Arguments arguments) {
        arguments.expecting(usage(), 0);
        return desk -> desk.with(database -> verify(database, desk.clock().instant(), desk));
    }

    static int verify(PortalDatabase database, Instant moment, Desk desk) {
        return AuditVerification.verify(database.source(), moment, desk.out(), desk.problems());
    }
}
