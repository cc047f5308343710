package org.ctoportal.credential.badge;

import java.util.List;

/**
 * A credential of the catalogue, as far as a badge can be told by it.
 *
 * @param names its name and what else it is called
 * @param issuerHosts hosts of the issuer's pages, such as {@code example.org}; their subdomains count too
 */
public record CatalogueEntry(String code, List<String> names, String issuerName, List<String> issuerHosts) {

    public CatalogueEntry {
        names = List.copyOf(names);
        issuerHosts = List.copyOf(issuerHosts);
    }
}
