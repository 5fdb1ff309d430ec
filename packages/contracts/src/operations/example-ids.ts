/** Of objects that do not exist, for the examples of the API's documentation. */
export const exampleIds = {
  wallet: '01a1fd72-a42b-736d-8d47-1cabe4b5b44d',
  otherWallet: '01a1fd72-a4ac-7227-90e5-88faee7d6ba1',
  offer: '01a1fd72-a4c8-7185-a312-2fd7308a5cf8',
} as const;
