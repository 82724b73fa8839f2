// Addresses as blanks of the same length, so that offsets stay: there are no names in them.

const ADDRESS = /https?:\/\/[^\s<>()，。]{1,500}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

export const maskAddresses = (text: string): string => text.replace(ADDRESS, (found) => ' '.repeat(found.length));
