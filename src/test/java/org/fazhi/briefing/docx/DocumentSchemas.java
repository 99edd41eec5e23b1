package org.fazhi.briefing.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas of ECMA-376, transitional, as files, without the classes that were made of them:
 * those of the library that writes documents know only a part.
 */
final class DocumentSchemas {
    /** The build puts it there; {@code mvn generate-test-resources}. */
    private static final Path JAR = Path.of("target/schemas/poi-ooxml-full.jar");

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";

    private static final List<String> OF_DOCUMENTS =
            List.of(
                    "wml.xsd",
                    "dml-chart.xsd",
                    "dml-picture.xsd",
                    "shared-documentPropertiesExtended.xsd",
                    "opc-relationships.xsd");

    /** The two attributes of XML itself that they import without saying from where. */
    private static final String XML_NAMESPACE =
            "<xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema'"
                    + " targetNamespace='http://www.w3.org/XML/1998/namespace'>"
                    + "<xsd:attribute name='space'><xsd:simpleType><xsd:restriction base='xsd:NCName'>"
                    + "<xsd:enumeration value='default'/><xsd:enumeration value='preserve'/>"
                    + "</xsd:restriction></xsd:simpleType></xsd:attribute>"
                    + "<xsd:attribute name='lang' type='xsd:language'/></xsd:schema>";

    private static final Schema SCHEMA = schema();

    private DocumentSchemas() {}

    /** What a part breaks, with its line; empty where it is valid. */
    static List<String> errors(byte[] part) {
        List<String> errors = new ArrayList<>();
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(
                new ErrorHandler() {
                    @Override
                    public void warning(SAXParseException problem) {
                        error(problem);
                    }

                    @Override
                    public void error(SAXParseException problem) {
                        errors.add(problem.getColumnNumber() + ": " + problem.getMessage());
                    }

                    @Override
                    public void fatalError(SAXParseException problem) {
                        error(problem);
                    }
                });
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        } catch (SAXException e) {
            errors.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors;
    }

    private static Schema schema() {
        Map<String, byte[]> files = files();
        assertThat(files).containsKeys(OF_DOCUMENTS.toArray(new String[0]));
        try {
            DOMImplementationLS dom =
                    (DOMImplementationLS)
                            DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setResourceResolver(
                    (type, namespace, publicId, systemId, base) -> {
                        LSInput input = dom.createLSInput();
                        input.setSystemId(systemId == null ? namespace : systemId);
                        input.setByteStream(
                                new ByteArrayInputStream(
                                        systemId == null
                                                ? XML_NAMESPACE.getBytes(UTF_8)
                                                : files.get(systemId)));
                        return input;
                    });
            return factory.newSchema(
                    OF_DOCUMENTS.stream()
                            .map(
                                    name ->
                                            new StreamSource(
                                                    new ByteArrayInputStream(files.get(name)),
                                                    name))
                            .toArray(Source[]::new));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> files() {
        assertThat(JAR).as("put there by the build: mvn generate-test-resources").exists();
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(JAR))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(FOLDER) && entry.getName().endsWith(".xsd")) {
                    files.put(entry.getName().substring(FOLDER.length()), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
