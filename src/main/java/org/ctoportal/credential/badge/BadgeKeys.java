package org.ctoportal.credential.badge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.shared.Sha256;
import tools.jackson.databind.JsonNode;

/** Public keys in the spellings that badges use. What is not a sound key is no key. */
final class BadgeKeys {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final byte[] ED25519 = {(byte) 0xed, 0x01};
    /** SubjectPublicKeyInfo of an Ed25519 key before its 32 bytes, RFC 8410. */
    private static final byte[] ED25519_INFO = HexFormat.of().parseHex("302a300506032b6570032100");

    private BadgeKeys() {}

    /** A key as it was written down: JWK, PEM or Multikey. */
    static Optional<PublicKey> of(String written) {
        var text = written.strip();
        if (text.startsWith("{")) {
            return ofJwk(text);
        }
        return text.startsWith("-----BEGIN PUBLIC KEY-----") ? ofPem(text) : ofMultikey(text);
    }

    static String fingerprint(PublicKey key) {
        return HexFormat.of().formatHex(Sha256.of(key.getEncoded()));
    }

    static Optional<PublicKey> ofJwk(String json) {
        try {
            var jwk = JWK.parse(json);
            if (jwk.isPrivate()) {
                return Optional.empty();
            }
            return switch (jwk) {
                case RSAKey rsa -> Optional.of(rsa.toPublicKey()).filter(BadgeKeys::isStrong);
                case ECKey ec when Curve.P_256.equals(ec.getCurve()) -> Optional.of(ec.toPublicKey());
                case OctetKeyPair pair when Curve.Ed25519.equals(pair.getCurve()) -> ed25519(pair.getDecodedX());
                default -> Optional.empty();
            };
        } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Optional<PublicKey> ofPem(String pem) {
        try {
            var body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var key = KeyFactory.getInstance("RSA")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
            return Optional.of(key).filter(BadgeKeys::isStrong);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isStrong(PublicKey key) {
        return key instanceof RSAPublicKey rsa
                && rsa.getModulus().bitLength() >= 2048
                && rsa.getModulus().bitLength() <= 8192
                && rsa.getPublicExponent().bitLength() <= 64;
    }

    /** Multikey: {@code z}, then in base 58 the code of the kind and the key. Only Ed25519. */
    static Optional<PublicKey> ofMultikey(String text) {
        return base58(text)
                .filter(bytes -> bytes.length == 34 && Arrays.equals(bytes, 0, 2, ED25519, 0, 2))
                .flatMap(bytes -> ed25519(Arrays.copyOfRange(bytes, 2, 34)));
    }

    /** The key that a {@code did:key} is. */
    static Optional<PublicKey> ofDid(String did) {
        return did.startsWith("did:key:")
                ? ofMultikey(withoutFragment(did).substring("did:key:".length()))
                : Optional.empty();
    }

    static String withoutFragment(String id) {
        return id.contains("#") ? id.substring(0, id.indexOf('#')) : id;
    }

    private static Optional<PublicKey> ed25519(byte[] raw) {
        if (raw.length != 32) {
            return Optional.empty();
        }
        var encoded = Arrays.copyOf(ED25519_INFO, ED25519_INFO.length + 32);
        System.arraycopy(raw, 0, encoded, ED25519_INFO.length, 32);
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** Multibase, base 58 with the alphabet of Bitcoin; bounded because the work grows with the square. */
    static Optional<byte[]> base58(String text) {
        if (!text.startsWith("z") || text.length() > 200) {
            return Optional.empty();
        }
        var number = BigInteger.ZERO;
        var zeros = 0;
        for (var i = 1; i < text.length(); i++) {
            var digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            zeros += number.signum() == 0 && digit == 0 ? 1 : 0;
            number = number.multiply(BigInteger.valueOf(58)).add(BigInteger.valueOf(digit));
        }
        var bytes = number.signum() == 0 ? new byte[0] : number.toByteArray();
        var skip = bytes.length > 0 && bytes[0] == 0 ? 1 : 0;
        var decoded = new byte[zeros + bytes.length - skip];
        System.arraycopy(bytes, skip, decoded, zeros, bytes.length - skip);
        return Optional.of(decoded);
    }

    /** The key of that id in a page: a key itself, a list of keys, an issuer's profile or a DID document. */
    static Optional<PublicKey> named(JsonNode page, String id) {
        return Stream.concat(
                        Stream.of(page),
                        Stream.of("keys", "publicKey", "verificationMethod", "assertionMethod")
                                .flatMap(field -> BadgeJson.all(page, field).stream()))
                .filter(JsonNode::isObject)
                .filter(node -> names(node, id))
                .flatMap(node -> written(node).stream())
                .findFirst();
    }

    private static boolean names(JsonNode node, String id) {
        var own = BadgeJson.text(node, node.has("kty") ? "kid" : "id");
        var fragment = id.contains("#") ? id.substring(id.indexOf('#')) : "";
        if (own == null) {
            return fragment.isEmpty();
        }
        return own.equals(id) || !fragment.isEmpty() && (own.equals(fragment) || ("#" + own).equals(fragment));
    }

    private static Optional<PublicKey> written(JsonNode node) {
        if (node.has("kty")) {
            return ofJwk(node.toString());
        }
        if (node.path("publicKeyJwk").isObject()) {
            return ofJwk(node.path("publicKeyJwk").toString());
        }
        return List.of("publicKeyMultibase", "publicKeyPem").stream()
                .flatMap(field -> BadgeJson.texts(node, field).stream())
                .flatMap(text -> of(text).stream())
                .findFirst();
    }
}
