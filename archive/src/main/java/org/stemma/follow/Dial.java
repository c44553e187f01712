package org.stemma.follow;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Opens a connection to an address that was checked, secured where that is asked for.
final class Dial {
  private Dial() {}

  static Socket connected(URI uri, InetAddress at, Manners manners) throws IOException {
    boolean secure = uri.getScheme().equalsIgnoreCase("https");
    int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
    Socket socket = new Socket();
    boolean done = false;
    try {
      int patience = (int) manners.time().toMillis();
      socket.connect(new InetSocketAddress(at, port), patience);
      socket.setSoTimeout(patience);
      Socket open = secure ? secured(socket, uri.getHost(), port) : socket;
      done = true;
      return open;
    } finally {
      if (!done) {
        socket.close();
      }
    }
  }

  /// The server must have a certificate for the name that was asked for, whatever its address.
  private static Socket secured(Socket plain, String host, int port) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    if (host.chars().anyMatch(Character::isLetter) && !host.startsWith("[")) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }
}
