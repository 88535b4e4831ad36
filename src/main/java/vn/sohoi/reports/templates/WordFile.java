package vn.sohoi.reports.templates;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import vn.sohoi.kernel.Refused;

/** A Word file as its parts. What is not changed goes back byte for byte: styles, fonts, margins, pictures. */
final class WordFile {
    static final String BODY = "word/document.xml";
    private static final Pattern TEXT =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final Map<String, byte[]> parts;

    WordFile(Map<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** The parts that hold words, the body first. */
    List<String> texts() {
        return parts.keySet().stream()
                .filter(name -> TEXT.matcher(name).matches())
                .sorted((one, other) -> Boolean.compare(!one.equals(BODY), !other.equals(BODY)))
                .toList();
    }

    /** @throws Refused when the part is no XML or has a document type */
    Document read(String part) {
        return xml(Objects.requireNonNull(parts.get(part)));
    }

    void write(String part, Document document) {
        try (var bytes = new ByteArrayOutputStream()) {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var writing = factory.newTransformer();
            writing.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writing.setOutputProperty(OutputKeys.STANDALONE, "yes");
            writing.transform(new DOMSource(document), new StreamResult(bytes));
            parts.put(part, bytes.toByteArray());
        } catch (TransformerException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Reads XML without document types, entities or anything from elsewhere. */
    static Document xml(byte[] content) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            factory.setXIncludeAware(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(content));
        } catch (SAXException odd) {
            throw new Refused("reports.template-odd-xml");
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
