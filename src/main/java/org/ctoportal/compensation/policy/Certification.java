package org.ctoportal.compensation.policy;

import java.io.Serializable;

/** A credential that a policy may approve, as the credential pack names it. */
public record Certification(String code, String name, String issuer, String source, String asOf, String status)
        implements Serializable {

    /** As Schedule A prints it. */
    String line() {
        return issuer.isEmpty() ? name : name + ", issued by " + issuer;
    }
}
