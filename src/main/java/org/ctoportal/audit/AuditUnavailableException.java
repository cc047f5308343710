package org.ctoportal.audit;

import java.sql.SQLException;

/** The database does not take or give events. */
public class AuditUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AuditUnavailableException(SQLException cause) {
        super("The audit is not to be had", cause);
    }
}
